package org.copydesk.api.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.copydesk.api.problem.CallRefused;
import org.copydesk.core.reading.Exporting;

/** An article in a format for elsewhere. */
@Path("/articles/{id:[0-9]{1,18}}/export")
@RequestScoped
public class ExportResource {

    @Inject
    Exporting exporting;

    @GET
    @Produces("text/plain;charset=UTF-8")
    public String export(@PathParam("id") long id, @QueryParam("format") @DefaultValue("text") String format) {
        return exporting
                .export(id, format)
                .orElseThrow(() -> CallRefused.field("format", "UNKNOWN", "has to be: text"));
    }
}
