package org.copydesk.api.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.copydesk.api.json.ListJson;
import org.copydesk.api.request.PageParams;
import org.copydesk.api.request.QueryValue;
import org.copydesk.core.people.staff.People;
import org.copydesk.core.reading.ListCursor;
import org.copydesk.persistence.people.RosterFilter;
import org.copydesk.persistence.people.RosterOrder;

@Path("/people")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PeopleResource {

    private static final String ID = "{id:[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}}";

    @Inject
    People people;

    @GET
    public ListJson<PersonJson> list(@QueryParam("q") String words, @BeanParam PageParams window) {
        int first = Math.max(0, window.after(ListCursor.Kind.PEOPLE, 0));
        var found = people.find(
                RosterFilter.saying(QueryValue.text("q", words)), RosterOrder.USERNAME, first, window.limit());
        var next = found.next() == null
                ? null
                : ListCursor.at(ListCursor.Kind.PEOPLE, found.next()).encoded();
        return new ListJson<>(found.items().stream().map(PersonJson::of).toList(), next);
    }

    @GET
    @Path(ID + "/roles")
    public RolesJson roles(@PathParam("id") UUID id) {
        return RolesJson.of(people.person(id));
    }

    @PUT
    @Path(ID + "/roles")
    public RolesJson assign(@PathParam("id") UUID id, RolesJson roles) {
        return RolesJson.of(people.assign(id, roles.wanted()));
    }
}
