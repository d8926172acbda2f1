package org.copydesk.api.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.copydesk.core.record.Proof;
import org.copydesk.core.record.Proving;

/** All that it takes to verify an article's record elsewhere. */
@Path("/articles/{id:[0-9]{1,18}}/proof")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ProofResource {

    @Inject
    Proving proving;

    @GET
    public Proof proof(@PathParam("id") long id) {
        return proving.of(id);
    }
}
