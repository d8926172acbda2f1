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
import org.copydesk.core.review.Assigning;

@Path("/articles/{id:[0-9]{1,18}}/assignees")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class AssigneesResource {

    @Inject
    Assigning assigning;

    @GET
    public ListJson<AssigneeJson> list(@PathParam("id") long id, @BeanParam PageParams window) {
        return ListJson.of(
                window.of(Kind.ASSIGNEES, assigning.of(id)), AssigneeJson::of, ListCursor.of(Kind.ASSIGNEES));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response assign(@PathParam("id") long id, NewAssigneeJson wanted) {
        var all = assigning.assign(id, wanted.named(), wanted.step(), wanted.time());
        var fresh = all.stream()
                .filter(one -> one.person().username().equals(wanted.person()))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        return Response.status(Status.CREATED).entity(AssigneeJson.of(fresh)).build();
    }

    @DELETE
    @Path("{person}")
    public void handBack(@PathParam("id") long id, @PathParam("person") String person) {
        assigning.handBack(id, person);
    }
}
