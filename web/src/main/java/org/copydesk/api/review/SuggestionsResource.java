package org.copydesk.api.review;

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
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.copydesk.api.json.ListJson;
import org.copydesk.api.request.PageParams;
import org.copydesk.core.reading.ListCursor;
import org.copydesk.core.reading.ListCursor.Kind;
import org.copydesk.core.review.Suggesting;

@Path("/articles/{id:[0-9]{1,18}}/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SuggestionsResource {

    private static final String SUGGESTION = "{s:[0-9]{1,18}}";

    @Inject
    Suggesting suggesting;

    /** In the order of the text. */
    @GET
    public ListJson<SuggestionJson> list(@PathParam("id") long id, @BeanParam PageParams window) {
        return ListJson.of(
                window.of(Kind.SUGGESTIONS, suggesting.of(id)), SuggestionJson::of, ListCursor.of(Kind.SUGGESTIONS));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response suggest(@PathParam("id") long id, NewSuggestionJson wanted) {
        var suggestion = SuggestionJson.of(suggesting.suggest(id, wanted.wanted()));
        return Response.created(URI.create("articles/" + id + "/suggestions/" + suggestion.id()))
                .entity(suggestion)
                .build();
    }

    @GET
    @Path(SUGGESTION)
    public SuggestionJson suggestion(@PathParam("id") long id, @PathParam("s") long suggestion) {
        return SuggestionJson.of(suggesting.suggestion(id, suggestion));
    }

    @POST
    @Path(SUGGESTION + "/accept")
    public SuggestionJson accept(@PathParam("id") long id, @PathParam("s") long suggestion) {
        return SuggestionJson.of(suggesting.accept(id, suggestion));
    }

    /** With a reason or without. */
    @POST
    @Path(SUGGESTION + "/reject")
    public SuggestionJson reject(@PathParam("id") long id, @PathParam("s") long suggestion, InputStream body)
            throws IOException {
        return SuggestionJson.of(
                suggesting.reject(id, suggestion, ReasonJson.read(body).note()));
    }

    /** Says that what it was about was written into the newest text by hand. */
    @POST
    @Path(SUGGESTION + "/settle")
    public SuggestionJson settle(@PathParam("id") long id, @PathParam("s") long suggestion) {
        return SuggestionJson.of(suggesting.settle(id, suggestion));
    }

    @POST
    @Path("accept")
    @Consumes(MediaType.APPLICATION_JSON)
    public ListJson<OutcomeJson> acceptSeveral(@PathParam("id") long id, ChosenJson chosen) {
        return OutcomeJson.of(suggesting.accept(id, chosen.chosen()));
    }

    @POST
    @Path("reject")
    @Consumes(MediaType.APPLICATION_JSON)
    public ListJson<OutcomeJson> rejectSeveral(@PathParam("id") long id, ChosenJson chosen) {
        return OutcomeJson.of(suggesting.reject(id, chosen.chosen(), chosen.note()));
    }
}
