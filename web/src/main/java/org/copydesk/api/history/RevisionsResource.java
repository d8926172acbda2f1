package org.copydesk.api.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.copydesk.api.article.ArticleJson;
import org.copydesk.api.json.Json;
import org.copydesk.api.json.ListJson;
import org.copydesk.api.request.IfMatch;
import org.copydesk.api.request.PageParams;
import org.copydesk.core.history.Labelling;
import org.copydesk.core.reading.ListCursor;
import org.copydesk.core.reading.ListCursor.Kind;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.review.ReviewStatus;
import org.copydesk.core.writing.Drafting;

@Path("/articles/{id:[0-9]{1,18}}/revisions")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class RevisionsResource {

    /** A list of five names needs no more. */
    private static final int LONGEST = 10_000;

    @Inject
    Reading reading;

    @Inject
    ReviewStatus review;

    @Inject
    Labelling labelling;

    @Inject
    Drafting drafting;

    /** Newest first. */
    @GET
    public ListJson<RevisionRowJson> list(@PathParam("id") long id, @BeanParam PageParams window) {
        int before = window.after(Kind.REVISIONS, Integer.MAX_VALUE);
        return ListJson.of(
                reading.revisions(id, before, window.limit()),
                RevisionRowJson::of,
                number -> ListCursor.at(Kind.REVISIONS, number).encoded());
    }

    @GET
    @Path("{n:[0-9]{1,9}}")
    public RevisionJson revision(@PathParam("id") long id, @PathParam("n") int number) {
        return RevisionJson.of(reading.revision(id, number));
    }

    /** Calls it something from now on. */
    @PUT
    @Path("{n:[0-9]{1,9}}/label")
    @Consumes(MediaType.APPLICATION_JSON)
    public RevisionJson label(@PathParam("id") long id, @PathParam("n") int number, LabelJson label) {
        labelling.label(id, number, label.name(), label.annotation());
        return RevisionJson.of(reading.revision(id, number));
    }

    /** All of it when nothing is sent. */
    @POST
    @Path("{n:[0-9]{1,9}}/restore")
    public Response restore(
            @PathParam("id") long id,
            @PathParam("n") int number,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            InputStream body)
            throws IOException {
        var json = body.readNBytes(LONGEST);
        var wanted = json.length == 0 ? RestoreJson.ALL : Json.read(json, RestoreJson.class);
        var saved = drafting.restore(id, number, IfMatch.revision(ifMatch), wanted.wanted());
        return Response.ok(ArticleJson.of(reading.article(id), review.of(id), saved.merged()))
                .tag(Integer.toString(saved.revision()))
                .build();
    }
}
