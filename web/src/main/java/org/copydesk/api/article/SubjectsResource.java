package org.copydesk.api.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Function;
import org.copydesk.api.json.ListJson;
import org.copydesk.api.request.PageParams;
import org.copydesk.api.request.QueryValue;
import org.copydesk.core.reading.ListCursor;
import org.copydesk.core.reading.ListCursor.Kind;
import org.copydesk.core.reading.Worklists;

/** Subjects that were used before. */
@Path("/subjects")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SubjectsResource {

    @Inject
    Worklists worklists;

    @GET
    public ListJson<String> like(@QueryParam("q") String q, @BeanParam PageParams window) {
        var beginning = QueryValue.text("q", q);
        var found = beginning == null ? List.<String>of() : worklists.subjectsLike(beginning);
        return ListJson.of(window.of(Kind.SUBJECTS, found), Function.identity(), ListCursor.of(Kind.SUBJECTS));
    }
}
