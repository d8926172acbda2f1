package org.copydesk.api.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.copydesk.api.json.ListJson;
import org.copydesk.api.request.IfMatch;
import org.copydesk.core.review.Proposing;

/** Suggesting by writing: the caller's own copy of a text, whose changes become suggestions. */
@Path("/articles/{id:[0-9]{1,18}}/suggested-text")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SuggestedTextResource {

    @Inject
    Proposing proposing;

    @GET
    public SuggestedTextJson open(@PathParam("id") long id) {
        return SuggestedTextJson.of(proposing.open(id));
    }

    /** Keeps what was typed on the revision that {@code If-Match} names. */
    @PUT
    public SuggestedTextJson keep(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, TypedTextJson typed) {
        int base = IfMatch.revision(ifMatch);
        var kept = typed.without() == null
                ? proposing.keep(id, base, typed.title(), typed.standfirst(), typed.body())
                : proposing.without(id, typed.without(), base, typed.title(), typed.standfirst(), typed.body());
        return SuggestedTextJson.of(kept);
    }

    @DELETE
    public void drop(@PathParam("id") long id) {
        proposing.drop(id);
    }

    /** Makes suggestions of what was typed on the revision that {@code If-Match} names. */
    @POST
    @Path("propose")
    public ListJson<SuggestionJson> propose(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, TypedTextJson typed) {
        var made = proposing.propose(
                id, IfMatch.revision(ifMatch), typed.title(), typed.standfirst(), typed.body(), typed.whys());
        return new ListJson<>(made.stream().map(SuggestionJson::of).toList(), null);
    }
}
