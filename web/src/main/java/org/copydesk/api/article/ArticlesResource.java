package org.copydesk.api.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.net.URI;
import org.copydesk.api.json.ListJson;
import org.copydesk.api.request.IfMatch;
import org.copydesk.api.request.PageParams;
import org.copydesk.core.erasing.Erasing;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.reading.ArticleView;
import org.copydesk.core.reading.ListCursor;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.reading.Worklists;
import org.copydesk.core.review.ReviewStatus;
import org.copydesk.core.review.ReviewView;
import org.copydesk.core.writing.Exchange;

@Path("/articles")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ArticlesResource {

    @Inject
    Exchange exchange;

    @Inject
    Reading reading;

    @Inject
    Erasing erasing;

    @Inject
    Worklists worklists;

    @Inject
    ReviewStatus review;

    @Inject
    CurrentPerson person;

    @GET
    public ListJson<ArticleRowJson> list(@BeanParam ArticleQuery query, @BeanParam PageParams window) {
        var filter = query.filter(person.actor().id());
        var list = ArticleQuery.list(filter);
        var page = worklists.page(filter, window.rowAfter(list), window.limit());
        var hits = worklists.hits(filter, page.items());
        return ListJson.of(
                page,
                row -> ArticleRowJson.of(row, hits.get(row.id())),
                row -> ListCursor.at(list, row).encoded());
    }

    @POST
    public Response start(ManuscriptJson manuscript) {
        var begun = exchange.start(manuscript.manuscript());
        var address = URI.create("articles/" + begun.article().id());
        return answer(Response.created(address), begun, ReviewView.NONE, false);
    }

    @GET
    @Path("{id:[0-9]{1,18}}")
    public Response article(@PathParam("id") long id) {
        return answer(Response.ok(), reading.article(id), review.of(id), false);
    }

    @PUT
    @Path("{id:[0-9]{1,18}}")
    public Response save(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, SaveJson text) {
        var exchanged = exchange.save(id, IfMatch.revision(ifMatch), text.manuscript(), text.decided());
        return answer(
                Response.ok(),
                exchanged.article(),
                review.of(id),
                exchanged.saved().merged());
    }

    /** Deletes for ever what lies in the trash, for admins: the record stays, the words do not. */
    @DELETE
    @Path("{id:[0-9]{1,18}}")
    public Response erase(@PathParam("id") long id) {
        erasing.erase(id);
        return Response.noContent().build();
    }

    private static Response answer(ResponseBuilder answer, ArticleView article, ReviewView review, boolean merged) {
        return answer.tag(Integer.toString(article.article().revision()))
                .entity(ArticleJson.of(article, review, merged))
                .build();
    }
}
