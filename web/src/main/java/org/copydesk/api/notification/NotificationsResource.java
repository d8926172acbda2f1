package org.copydesk.api.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.copydesk.api.json.ListJson;
import org.copydesk.api.request.PageParams;
import org.copydesk.api.request.QueryValue;
import org.copydesk.core.notifying.Inboxes;
import org.copydesk.core.notifying.MailChoices;
import org.copydesk.core.reading.ListCursor;

@Path("/notifications")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class NotificationsResource {

    private static final String ID = "{id:[0-9]{1,18}}";

    @Inject
    Inboxes inboxes;

    @Inject
    MailChoices choices;

    @GET
    public ListJson<NotificationJson> list(@QueryParam("unread") String unread, @BeanParam PageParams window) {
        var after = window.after(ListCursor.Kind.NOTICES);
        var page = inboxes.page(
                QueryValue.flag("unread", unread), after == null ? Long.MAX_VALUE : after.id(), window.limit());
        return ListJson.of(
                page,
                NotificationJson::of,
                id -> ListCursor.at(ListCursor.Kind.NOTICES, id).encoded());
    }

    @POST
    @Path(ID + "/read")
    public NotificationJson read(@PathParam("id") long id) {
        return NotificationJson.of(inboxes.read(id));
    }

    @POST
    @Path(ID + "/unread")
    public NotificationJson unread(@PathParam("id") long id) {
        return NotificationJson.of(inboxes.unread(id));
    }

    @GET
    @Path("settings")
    public ReachChoices settings() {
        return ReachChoices.of(choices.mine());
    }

    @PUT
    @Path("settings")
    @Consumes(MediaType.APPLICATION_JSON)
    public ReachChoices choose(ReachChoices wanted) {
        return ReachChoices.of(choices.choose(wanted.wanted()));
    }
}
