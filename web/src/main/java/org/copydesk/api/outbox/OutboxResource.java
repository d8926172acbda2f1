package org.copydesk.api.outbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.copydesk.api.json.ListJson;
import org.copydesk.api.request.PageParams;
import org.copydesk.api.request.QueryValue;
import org.copydesk.core.notifying.Outbox;
import org.copydesk.core.reading.ListCursor;
import org.copydesk.persistence.outbox.OutboxFilter;

@Path("/outbox")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OutboxResource {

    @Inject
    Outbox outbox;

    /** Newest first. */
    @GET
    public ListJson<DeliveryJson> list(
            @QueryParam("part") String part, @QueryParam("q") String words, @BeanParam PageParams window) {
        var wanted = QueryValue.name("part", part, OutboxFilter.Part.class);
        var filter =
                new OutboxFilter(wanted == null ? OutboxFilter.Part.ALL : wanted, QueryValue.text("q", words), null);
        var after = window.after(ListCursor.Kind.OUTBOX);
        return ListJson.of(
                outbox.page(filter, after == null ? Long.MAX_VALUE : after.id(), window.limit()),
                DeliveryJson::of,
                id -> ListCursor.at(ListCursor.Kind.OUTBOX, id).encoded());
    }

    @POST
    @Path("{id:[0-9]{1,18}}/retry")
    public DeliveryJson retry(@PathParam("id") long id) {
        return DeliveryJson.of(outbox.retry(id));
    }
}
