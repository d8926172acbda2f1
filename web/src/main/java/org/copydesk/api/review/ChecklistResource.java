package org.copydesk.api.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Function;
import org.copydesk.api.json.ListJson;
import org.copydesk.api.request.IfMatch;
import org.copydesk.api.request.PageParams;
import org.copydesk.core.reading.ListCursor;
import org.copydesk.core.reading.ListCursor.Kind;
import org.copydesk.core.review.ReviewStatus;

/** The lines of a step's checklist that are ticked off for the newest text, by their numbers from 0. */
@Path("/articles/{id:[0-9]{1,18}}/steps/{step}/checklist")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ChecklistResource {

    @Inject
    ReviewStatus review;

    @GET
    public ListJson<Integer> ticked(
            @PathParam("id") long id, @PathParam("step") String step, @BeanParam PageParams window) {
        return ListJson.of(
                window.of(Kind.TICKED, review.ticked(id, step)), Function.identity(), ListCursor.of(Kind.TICKED));
    }

    @PUT
    @Path("{item:[0-9]{1,3}}")
    public ListJson<Integer> tick(
            @PathParam("id") long id,
            @PathParam("step") String step,
            @PathParam("item") int item,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return new ListJson<>(review.tick(id, step, item, IfMatch.revision(ifMatch)), null);
    }

    @DELETE
    @Path("{item:[0-9]{1,3}}")
    public ListJson<Integer> untick(
            @PathParam("id") long id, @PathParam("step") String step, @PathParam("item") int item) {
        return new ListJson<>(review.untick(id, step, item), null);
    }
}
