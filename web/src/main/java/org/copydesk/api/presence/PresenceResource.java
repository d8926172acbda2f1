package org.copydesk.api.presence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.copydesk.core.writing.Presence;

/** One window that has an article open; it speaks up every few seconds and says when it closes. */
@Path("/articles/{id:[0-9]{1,18}}/presence/{window:[A-Za-z0-9-]{1,64}}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PresenceResource {

    @Inject
    Presence presence;

    @PUT
    public SurroundingsJson here(@PathParam("id") long id, @PathParam("window") String window, PlaceJson place) {
        var words = place == null || place.place() == null ? "" : place.place();
        return SurroundingsJson.of(presence.here(id, window, words));
    }

    @DELETE
    public void gone(@PathParam("id") long id, @PathParam("window") String window) {
        presence.gone(id, window);
    }
}
