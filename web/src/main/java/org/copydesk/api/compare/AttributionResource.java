package org.copydesk.api.compare;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.copydesk.core.history.Crediting;

/** Who wrote each run of words of an article's head. */
@Path("/articles/{id:[0-9]{1,18}}/attribution")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class AttributionResource {

    @Inject
    Crediting crediting;

    @GET
    public AttributionJson attribution(@PathParam("id") long id) {
        return AttributionJson.of(crediting.of(id));
    }
}
