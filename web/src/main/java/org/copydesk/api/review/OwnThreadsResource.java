package org.copydesk.api.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.copydesk.api.json.ListJson;
import org.copydesk.api.request.PageParams;
import org.copydesk.core.reading.ListCursor;
import org.copydesk.core.reading.ListCursor.Kind;
import org.copydesk.core.review.Discussing;

@Path("/threads")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OwnThreadsResource {

    @Inject
    Discussing discussing;

    /** The open threads that concern the caller, newest first. */
    @GET
    public ListJson<ThreadRowJson> list(@BeanParam PageParams window) {
        var after = window.after(Kind.OWN_THREADS);
        long before = after == null ? Long.MAX_VALUE : after.id();
        return ListJson.of(
                discussing.mine(before, window.limit()),
                ThreadRowJson::of,
                id -> ListCursor.at(Kind.OWN_THREADS, id).encoded());
    }
}
