package org.copydesk.api.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.copydesk.api.json.ListJson;
import org.copydesk.api.request.PageParams;
import org.copydesk.core.reading.ListCursor;
import org.copydesk.core.reading.ListCursor.Kind;
import org.copydesk.core.review.Inviting;

@Path("/articles/{id:[0-9]{1,18}}/guests")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class GuestsResource {

    @Inject
    Inviting inviting;

    @Context
    HttpServletRequest servlet;

    /** The newest first. */
    @GET
    public ListJson<GuestJson> list(@PathParam("id") long id, @BeanParam PageParams window) {
        return ListJson.of(window.of(Kind.GUESTS, inviting.of(id)), GuestJson::of, ListCursor.of(Kind.GUESTS));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response invite(@PathParam("id") long id, NewGuestJson wanted) {
        var invited = inviting.invite(id, wanted.wanted());
        var url = servlet.getRequestURL();
        var origin = url.substring(0, url.length() - servlet.getRequestURI().length());
        return Response.status(Status.CREATED)
                .entity(GuestJson.of(invited.guest(), origin + "/guest/" + invited.token()))
                .build();
    }

    @DELETE
    @Path("{g:[0-9]{1,18}}")
    public void revoke(@PathParam("id") long id, @PathParam("g") long guest) {
        inviting.revoke(id, guest);
    }
}
