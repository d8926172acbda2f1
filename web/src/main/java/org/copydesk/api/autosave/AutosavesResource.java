package org.copydesk.api.autosave;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.copydesk.api.article.ManuscriptJson;
import org.copydesk.api.json.ListJson;
import org.copydesk.api.request.PageParams;
import org.copydesk.core.reading.ListCursor;
import org.copydesk.core.reading.ListCursor.Kind;
import org.copydesk.core.writing.Autosaving;

/** Texts that the caller typed or sent and that are no articles yet. */
@Path("/autosaves")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class AutosavesResource {

    @Inject
    Autosaving autosaving;

    @GET
    public ListJson<UnsavedJson> list(@BeanParam PageParams window) {
        return ListJson.of(window.of(Kind.UNSAVED, autosaving.unbegun()), UnsavedJson::of, ListCursor.of(Kind.UNSAVED));
    }

    @POST
    public Response begin(ManuscriptJson manuscript) {
        long article = autosaving.begin(manuscript.manuscript());
        var kept = autosaving.find(article).map(AutosaveJson::of).orElseThrow();
        return Response.created(URI.create("articles/" + article + "/autosave"))
                .entity(kept)
                .build();
    }
}
