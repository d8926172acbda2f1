package org.copydesk.api.planning;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.copydesk.api.json.ListJson;
import org.copydesk.api.problem.CallRefused;
import org.copydesk.api.request.PageParams;
import org.copydesk.api.request.QueryValue;
import org.copydesk.core.planning.FeedAddresses;
import org.copydesk.core.reading.ListCursor;
import org.copydesk.core.reading.ListCursor.Kind;
import org.copydesk.persistence.planning.FeedKey;

@Path("/feeds")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class FeedsResource {

    @Inject
    FeedAddresses addresses;

    @Context
    UriInfo uri;

    @GET
    public ListJson<FeedKeyJson> mine(@BeanParam PageParams window) {
        return ListJson.of(window.of(Kind.FEEDS, addresses.mine()), FeedKeyJson::of, ListCursor.of(Kind.FEEDS));
    }

    @POST
    public Response make(FeedKeyJson.Wanted wanted) {
        var kind = QueryValue.name("kind", wanted.kind(), FeedKey.Kind.class);
        if (kind == null) throw CallRefused.field("kind", "MISSING", "is missing");
        var made = addresses.make(kind, wanted.label());
        var link = uri.getBaseUriBuilder()
                .replacePath(made.path())
                .queryParam("token", made.token())
                .build();
        return Response.status(Response.Status.CREATED)
                .entity(FeedKeyJson.of(made.key(), link.toString()))
                .build();
    }

    @DELETE
    @Path("{id:[0-9]{1,18}}")
    public void revoke(@PathParam("id") long id) {
        addresses.revoke(id);
    }
}
