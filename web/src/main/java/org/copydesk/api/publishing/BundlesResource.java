package org.copydesk.api.publishing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.copydesk.api.json.ListJson;
import org.copydesk.api.request.PageParams;
import org.copydesk.core.publishing.Bundling;
import org.copydesk.core.reading.ListCursor;
import org.copydesk.core.reading.ListCursor.Kind;

@Path("/bundles")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class BundlesResource {

    @Inject
    Bundling bundling;

    @GET
    public ListJson<BundleJson> newest(@BeanParam PageParams window) {
        var after = window.after(Kind.BUNDLES);
        return ListJson.of(
                bundling.newest(after == null ? Long.MAX_VALUE : after.id(), window.limit()),
                BundleJson::of,
                id -> ListCursor.at(Kind.BUNDLES, id).encoded());
    }

    @POST
    public Response add(BundleJson.Wanted wanted) {
        var bundle = bundling.add(wanted.title(), wanted.articles(), wanted.due());
        return Response.status(Response.Status.CREATED)
                .entity(BundleJson.of(bundle))
                .build();
    }

    @POST
    @Path("{id:[0-9]{1,18}}/publish")
    @Consumes(MediaType.WILDCARD)
    public BundleJson publish(@PathParam("id") long id) {
        return BundleJson.of(bundling.publish(id));
    }
}
