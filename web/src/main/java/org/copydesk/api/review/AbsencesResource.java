package org.copydesk.api.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.copydesk.api.json.ListJson;
import org.copydesk.api.request.PageParams;
import org.copydesk.core.reading.ListCursor;
import org.copydesk.core.reading.ListCursor.Kind;
import org.copydesk.core.review.StandingIn;

@Path("/absences")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class AbsencesResource {

    @Inject
    StandingIn standingIn;

    /** Who is away or will be. */
    @GET
    public ListJson<AbsenceJson> list(@BeanParam PageParams window) {
        return ListJson.of(
                window.of(Kind.ABSENCES, standingIn.coming()), AbsenceJson::of, ListCursor.of(Kind.ABSENCES));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response arrange(NewAbsenceJson wanted) {
        var away = standingIn.arrange(wanted.person(), wanted.standIn(), wanted.beginning(), wanted.end());
        return Response.status(Status.CREATED).entity(AbsenceJson.of(away)).build();
    }

    @DELETE
    @Path("{a:[0-9]{1,18}}")
    public void end(@PathParam("a") long absence) {
        standingIn.end(absence);
    }
}
