package org.copydesk.api.move;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.copydesk.api.history.EventJson;
import org.copydesk.api.review.ReasonJson;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.review.Undoing;

@Path("/articles/{id:[0-9]{1,18}}/events/{e:[0-9]{1,18}}/undo")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class UndoResource {

    @Inject
    Undoing undoing;

    @Inject
    CurrentPerson person;

    /** Takes the decision back; what was recorded about that is the answer. */
    @POST
    public Response undo(@PathParam("id") long id, @PathParam("e") long event, ReasonJson reason) {
        var back = undoing.record(id, event, reason == null ? null : reason.note());
        return Response.status(Status.CREATED)
                .entity(EventJson.of(back, person.actor().username()))
                .build();
    }
}
