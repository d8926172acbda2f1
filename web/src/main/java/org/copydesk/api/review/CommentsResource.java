package org.copydesk.api.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.copydesk.core.review.Discussing;

/** The same comments without their threads, whose numbers a caller need not know. */
@Path("/articles/{id:[0-9]{1,18}}/comments/{c:[0-9]{1,18}}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class CommentsResource {

    @Inject
    Discussing discussing;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public CommentJson edit(@PathParam("id") long id, @PathParam("c") long comment, NewCommentJson words) {
        return CommentJson.of(discussing.edit(id, comment, words.text()));
    }

    @DELETE
    public void delete(@PathParam("id") long id, @PathParam("c") long comment) {
        discussing.delete(id, comment);
    }
}
