package org.copydesk.api.autosave;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.copydesk.api.article.ManuscriptJson;
import org.copydesk.api.request.IfMatch;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.core.writing.Autosaving;

/** What the caller has not saved of an article: what was typed, and what a conflict kept out. */
@Path("/articles/{id:[0-9]{1,18}}/autosave")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class AutosaveResource {

    @Inject
    Autosaving autosaving;

    @GET
    public AutosaveJson kept(@PathParam("id") long id) {
        return autosaving.find(id).map(AutosaveJson::of).orElseThrow(ArticleNotFound::new);
    }

    @PUT
    public AutosaveJson keep(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ManuscriptJson manuscript) {
        autosaving.keep(id, IfMatch.revision(ifMatch), manuscript.manuscript());
        return kept(id);
    }

    @DELETE
    public void drop(@PathParam("id") long id) {
        autosaving.drop(id);
    }
}
