package org.copydesk.api.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.copydesk.api.json.ListJson;
import org.copydesk.api.request.PageParams;
import org.copydesk.core.reading.ListCursor;
import org.copydesk.core.reading.ListCursor.Kind;
import org.copydesk.core.reading.Reading;

@Path("/articles/{id:[0-9]{1,18}}/events")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class EventsResource {

    @Inject
    Reading reading;

    /** Oldest first. */
    @GET
    public ListJson<EventJson> list(@PathParam("id") long id, @BeanParam PageParams window) {
        return ListJson.of(
                reading.events(id, window.after(Kind.EVENTS, 0), window.limit()),
                EventJson::of,
                number -> ListCursor.at(Kind.EVENTS, number).encoded());
    }
}
