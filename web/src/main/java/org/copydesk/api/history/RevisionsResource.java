package org.copydesk.api.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.copydesk.api.article.ArticleJson;
import org.copydesk.api.json.Listing;
import org.copydesk.api.request.Place;
import org.copydesk.api.request.Place.Kind;
import org.copydesk.api.request.Window;
import org.copydesk.core.drafting.Drafting;
import org.copydesk.core.reading.Reading;

@Path("/articles/{id:[0-9]{1,18}}/revisions")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class RevisionsResource {

    @Inject
    Reading reading;

    @Inject
    Drafting drafting;

    /** Newest first. */
    @GET
    public Listing<RevisionRowJson> list(@PathParam("id") long id, @BeanParam Window window) {
        int before = window.after(Kind.REVISIONS, Integer.MAX_VALUE);
        return Listing.of(
                reading.revisions(id, before, window.limit()),
                RevisionRowJson::of,
                number -> Place.at(Kind.REVISIONS, number).encoded());
    }

    @GET
    @Path("{n:[0-9]{1,9}}")
    public RevisionJson revision(@PathParam("id") long id, @PathParam("n") int number) {
        return RevisionJson.of(reading.revision(id, number));
    }

    @POST
    @Path("{n:[0-9]{1,9}}/restore")
    public Response restore(@PathParam("id") long id, @PathParam("n") int number) {
        var saved = drafting.restore(id, number);
        return Response.ok(ArticleJson.of(reading.article(id), saved.merged()))
                .tag(Integer.toString(saved.revision()))
                .build();
    }
}
