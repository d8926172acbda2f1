package org.copydesk.api.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.copydesk.api.json.ListJson;
import org.copydesk.api.problem.CallRefused;
import org.copydesk.api.request.PageParams;
import org.copydesk.core.planning.SettingUp;
import org.copydesk.core.reading.ListCursor;
import org.copydesk.core.reading.ListCursor.Kind;

@Path("/desks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class DesksResource {

    @Inject
    SettingUp settingUp;

    /** By their titles. */
    @GET
    public ListJson<DeskJson> list(@BeanParam PageParams window) {
        return ListJson.of(window.of(Kind.DESKS, settingUp.all()), DeskJson::of, ListCursor.of(Kind.DESKS));
    }

    @POST
    public Response open(DeskPlanJson wanted) {
        var desk = settingUp.open(wanted.name(), wanted.plan());
        return Response.created(URI.create("desks/" + desk.desk().name()))
                .entity(DeskJson.of(desk))
                .build();
    }

    @GET
    @Path("{name}")
    public DeskJson desk(@PathParam("name") String name) {
        return DeskJson.of(settingUp.desk(name));
    }

    @PUT
    @Path("{name}")
    public DeskJson change(@PathParam("name") String name, DeskPlanJson wanted) {
        if (wanted.name() != null && !wanted.name().equals(name))
            throw CallRefused.field("name", "MALFORMED", "cannot be changed");
        return DeskJson.of(settingUp.change(name, wanted.plan()));
    }
}
