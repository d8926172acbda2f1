package org.copydesk.api.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.copydesk.api.json.ListJson;
import org.copydesk.api.problem.CallRefused;
import org.copydesk.api.request.PageParams;
import org.copydesk.api.request.TimeValue;
import org.copydesk.core.history.PublicationHistory;
import org.copydesk.core.reading.ListCursor;
import org.copydesk.core.reading.ListCursor.Kind;

/** What readers saw of an article, when, and on whose word. */
@Path("/articles/{id:[0-9]{1,18}}/showings")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ShowingsResource {

    @Inject
    PublicationHistory history;

    /** Oldest first. */
    @GET
    public ListJson<ShowingJson> list(@PathParam("id") long id, @BeanParam PageParams window) {
        return ListJson.of(
                window.of(Kind.SHOWINGS, history.of(id)),
                ShowingJson::of,
                number -> ListCursor.at(Kind.SHOWINGS, number).encoded());
    }

    /** What they saw at that time; not found when nothing was out yet. */
    @GET
    @Path("at")
    public ShowingJson at(@PathParam("id") long id, @QueryParam("time") String time) {
        return history.at(id, instant(time)).map(ShowingJson::of).orElseThrow(NotFoundException::new);
    }

    private static Instant instant(String time) {
        var instant = TimeValue.moment("time", time);
        if (instant == null) throw CallRefused.field("time", "MISSING", "is missing");
        return instant;
    }
}
