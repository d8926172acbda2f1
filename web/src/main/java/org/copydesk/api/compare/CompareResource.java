package org.copydesk.api.compare;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.copydesk.core.history.Comparing;

/** What changed between two revisions. */
@Path("/articles/{id:[0-9]{1,18}}/compare")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class CompareResource {

    @Inject
    Comparing comparing;

    /** Each end is a number, or {@code first}, {@code head}, {@code live}, {@code seen}, {@code submitted}, {@code previous}. */
    @GET
    public ComparisonJson compare(
            @PathParam("id") long id,
            @QueryParam("from") @DefaultValue("previous") String from,
            @QueryParam("to") @DefaultValue("head") String to) {
        return ComparisonJson.of(comparing.between(id, from, to));
    }
}
