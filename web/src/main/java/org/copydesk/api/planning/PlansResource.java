package org.copydesk.api.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.copydesk.api.article.ArticleJson;
import org.copydesk.api.json.ListJson;
import org.copydesk.api.request.PageParams;
import org.copydesk.core.planning.Planning;
import org.copydesk.core.reading.ListCursor;
import org.copydesk.core.reading.ListCursor.Kind;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.review.ReviewStatus;

@Path("/plans")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PlansResource {

    private static final String ID = "{id:[0-9]{1,18}}";

    @Inject
    Planning planning;

    @Inject
    Reading reading;

    @Inject
    ReviewStatus review;

    @Context
    UriInfo uri;

    @GET
    public ListJson<PlanJson> open(@BeanParam PageParams window) {
        var after = window.after(Kind.PLANS);
        return ListJson.of(
                planning.open(after == null ? 0 : after.id(), window.limit()),
                PlanJson::of,
                id -> ListCursor.at(Kind.PLANS, id).encoded());
    }

    @POST
    public Response add(PlanRequestJson wanted) {
        var plan = planning.add(wanted.request());
        var address =
                uri.getAbsolutePathBuilder().path(Long.toString(plan.id())).build();
        return Response.created(address).entity(PlanJson.of(plan)).build();
    }

    @PUT
    @Path(ID)
    public PlanJson change(@PathParam("id") long id, PlanRequestJson wanted) {
        return PlanJson.of(planning.change(id, wanted.request()));
    }

    @DELETE
    @Path(ID)
    public void drop(@PathParam("id") long id) {
        planning.drop(id);
    }

    /** The article that the plan became. */
    @POST
    @Path(ID + "/begin")
    @Consumes(MediaType.WILDCARD)
    public Response begin(@PathParam("id") long id) {
        var begun = reading.article(planning.begin(id));
        var address = uri.getBaseUriBuilder()
                .path("articles")
                .path(Long.toString(begun.article().id()))
                .build();
        return Response.created(address)
                .entity(ArticleJson.of(begun, review.of(begun.article().id()), false))
                .build();
    }
}
