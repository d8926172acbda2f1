package org.copydesk.api.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.copydesk.api.json.ListJson;
import org.copydesk.api.request.PageParams;
import org.copydesk.core.reading.ListCursor;
import org.copydesk.core.reading.ListCursor.Kind;
import org.copydesk.core.review.CommentView;
import org.copydesk.core.review.Discussing;

@Path("/articles/{id:[0-9]{1,18}}/threads")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ThreadsResource {

    private static final String THREAD = "{t:[0-9]{1,18}}";

    @Inject
    Discussing discussing;

    /** In the order of the text. */
    @GET
    public ListJson<ThreadJson> list(@PathParam("id") long id, @BeanParam PageParams window) {
        return ListJson.of(window.of(Kind.THREADS, discussing.of(id)), ThreadJson::of, ListCursor.of(Kind.THREADS));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response begin(@PathParam("id") long id, NewThreadJson wanted) {
        var thread = ThreadJson.of(discussing.begin(id, wanted.wanted()));
        return Response.created(URI.create("articles/" + id + "/threads/" + thread.id()))
                .entity(thread)
                .build();
    }

    @GET
    @Path(THREAD)
    public ThreadJson thread(@PathParam("id") long id, @PathParam("t") long thread) {
        return ThreadJson.of(discussing.thread(id, thread));
    }

    @POST
    @Path(THREAD + "/comments")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reply(@PathParam("id") long id, @PathParam("t") long thread, NewCommentJson comment) {
        return Response.status(Status.CREATED)
                .entity(CommentJson.of(discussing.reply(id, thread, comment.text())))
                .build();
    }

    @PUT
    @Path(THREAD + "/comments/{c:[0-9]{1,18}}")
    @Consumes(MediaType.APPLICATION_JSON)
    public CommentJson edit(
            @PathParam("id") long id, @PathParam("t") long thread, @PathParam("c") long comment, NewCommentJson words) {
        return CommentJson.of(discussing.edit(id, within(id, thread, comment), words.text()));
    }

    @DELETE
    @Path(THREAD + "/comments/{c:[0-9]{1,18}}")
    public void delete(@PathParam("id") long id, @PathParam("t") long thread, @PathParam("c") long comment) {
        discussing.delete(id, within(id, thread, comment));
    }

    /** The comment, which has to be one of that thread. */
    private long within(long id, long thread, long comment) {
        return discussing.thread(id, thread).comments().stream()
                .map(CommentView::id)
                .filter(one -> one == comment)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    @POST
    @Path(THREAD + "/resolve")
    public ThreadJson resolve(@PathParam("id") long id, @PathParam("t") long thread) {
        return ThreadJson.of(discussing.resolve(id, thread));
    }

    /** With a reason or without. */
    @POST
    @Path(THREAD + "/reopen")
    public ThreadJson reopen(@PathParam("id") long id, @PathParam("t") long thread, InputStream body)
            throws IOException {
        return ThreadJson.of(discussing.reopen(id, thread, ReasonJson.read(body).note()));
    }

    @POST
    @Path(THREAD + "/block")
    public ThreadJson block(@PathParam("id") long id, @PathParam("t") long thread) {
        return ThreadJson.of(discussing.block(id, thread, true));
    }

    @POST
    @Path(THREAD + "/unblock")
    public ThreadJson unblock(@PathParam("id") long id, @PathParam("t") long thread) {
        return ThreadJson.of(discussing.block(id, thread, false));
    }

    @PUT
    @Path(THREAD + "/assignee")
    @Consumes(MediaType.APPLICATION_JSON)
    public ThreadJson assign(@PathParam("id") long id, @PathParam("t") long thread, AssigneeNameJson assignee) {
        return ThreadJson.of(discussing.assign(id, thread, assignee.person()));
    }
}
