package org.copydesk.api.article;

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
import java.net.URI;
import org.copydesk.api.json.Listing;
import org.copydesk.api.request.IfMatch;
import org.copydesk.api.request.Place;
import org.copydesk.api.request.Window;
import org.copydesk.core.drafting.Drafting;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.reading.Worklists;

@Path("/articles")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ArticlesResource {

    @Inject
    Drafting drafting;

    @Inject
    Reading reading;

    @Inject
    Worklists worklists;

    @Inject
    CurrentPerson person;

    @GET
    public Listing<ArticleRowJson> list(@BeanParam ArticleQuery query, @BeanParam Window window) {
        var filter = query.filter(person.actor().id());
        var list = ArticleQuery.list(filter);
        var after = ArticleQuery.cursor(window.after(list));
        return Listing.of(
                worklists.page(filter, after, window.limit()),
                ArticleRowJson::of,
                cursor -> Place.at(list, cursor.time(), cursor.id()).encoded());
    }

    @POST
    public Response start(ManuscriptJson manuscript) {
        var id = drafting.start(manuscript.manuscript());
        return answer(Response.created(URI.create("articles/" + id)), id, false);
    }

    @GET
    @Path("{id:[0-9]{1,18}}")
    public Response article(@PathParam("id") long id) {
        return answer(Response.ok(), id, false);
    }

    @PUT
    @Path("{id:[0-9]{1,18}}")
    public Response save(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, SaveJson text) {
        int base = IfMatch.revision(ifMatch)
                .orElseGet(() -> reading.article(id).article().revision());
        var saved = drafting.save(id, base, text.manuscript(), text.decided());
        return answer(Response.ok(), id, saved.merged());
    }

    private Response answer(Response.ResponseBuilder answer, long id, boolean merged) {
        var article = ArticleJson.of(reading.article(id), merged);
        return answer.tag(Integer.toString(article.revision())).entity(article).build();
    }
}
