package org.copydesk.api.outbox;

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
import java.net.URI;
import org.copydesk.api.json.ListJson;
import org.copydesk.api.request.PageParams;
import org.copydesk.core.notifying.Subscribing;
import org.copydesk.core.reading.ListCursor;

@Path("/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class WebhooksResource {

    @Inject
    Subscribing subscribing;

    /** Newest first. */
    @GET
    public ListJson<WebhookJson> list(@BeanParam PageParams window) {
        var page = subscribing.page(before(window, ListCursor.Kind.WEBHOOKS), window.limit());
        return ListJson.of(
                page,
                WebhookJson::of,
                id -> ListCursor.at(ListCursor.Kind.WEBHOOKS, id).encoded());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(WebhookRequestJson wanted) {
        var added = subscribing.add(wanted.request());
        return Response.created(URI.create("webhooks/" + added.id()))
                .entity(WebhookJson.added(added))
                .build();
    }

    @GET
    @Path("{w:[0-9]{1,18}}")
    public WebhookJson webhook(@PathParam("w") long id) {
        return WebhookJson.of(subscribing.find(id));
    }

    /** Tells it nothing more; what it was told stays. */
    @DELETE
    @Path("{w:[0-9]{1,18}}")
    public void stop(@PathParam("w") long id) {
        subscribing.enable(id, false);
    }

    /** Newest first. */
    @GET
    @Path("{w:[0-9]{1,18}}/deliveries")
    public ListJson<DeliveryJson> deliveries(@PathParam("w") long id, @BeanParam PageParams window) {
        var page = subscribing.deliveries(id, before(window, ListCursor.Kind.OUTBOX), window.limit());
        return ListJson.of(
                page,
                DeliveryJson::of,
                next -> ListCursor.at(ListCursor.Kind.OUTBOX, next).encoded());
    }

    @POST
    @Path("{w:[0-9]{1,18}}/deliveries/{d:[0-9]{1,18}}/redeliver")
    public DeliveryJson redeliver(@PathParam("w") long id, @PathParam("d") long delivery) {
        return DeliveryJson.of(subscribing.redeliver(id, delivery));
    }

    private static long before(PageParams window, ListCursor.Kind list) {
        var after = window.after(list);
        return after == null ? Long.MAX_VALUE : after.id();
    }
}
