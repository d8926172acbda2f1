package org.copydesk.api.importing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.copydesk.api.json.ListJson;
import org.copydesk.api.problem.CallRefused;
import org.copydesk.api.request.PageParams;
import org.copydesk.core.importing.ImportView;
import org.copydesk.core.importing.Importing;
import org.copydesk.core.importing.Spool;
import org.copydesk.core.importing.UnknownOwner;
import org.copydesk.core.reading.ListCursor;
import org.copydesk.core.reading.ListCursor.Kind;

/**
 * Takes uploads in: a file, a zip of files, or several of both. What a file is, its name says; where it has none, what it was
 * sent as.
 */
@Path("/imports")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ImportsResource {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final Map<String, String> ENDINGS =
            Map.of("plain", ".txt", "markdown", ".md", "html", ".html", WORD.substring(WORD.indexOf('/') + 1), ".docx");

    /** A report holds no more than this; larger ones are read on with {@code after}. */
    private static final int REPORTED = 10_000;

    @Inject
    Importing importing;

    @POST
    @Consumes({MediaType.TEXT_PLAIN, "text/markdown", MediaType.TEXT_HTML, WORD})
    public Response text(
            InputStream content,
            @QueryParam("name") String name,
            @QueryParam("owner") String owner,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type)
            throws IOException {
        return one(name == null ? "article" + ENDINGS.get(type.getSubtype()) : name, content, owner);
    }

    @POST
    @Consumes("application/zip")
    public Response zip(
            InputStream content,
            @QueryParam("name") @DefaultValue("articles.zip") String name,
            @QueryParam("owner") String owner)
            throws IOException {
        return one(name, content, owner);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response files(List<EntityPart> parts, @QueryParam("owner") String owner) throws IOException {
        var spool = new Spool();
        for (var part : parts) {
            if (part.getFileName().isPresent()) spool.add(part.getFileName().get(), part.getContent());
        }
        return begin(spool, owner);
    }

    /** Newest first. */
    @GET
    public ListJson<ImportJson> mine(@BeanParam PageParams window) {
        var after = window.after(Kind.IMPORTS);
        return ListJson.of(
                importing.mine(after == null ? Long.MAX_VALUE : after.id(), window.limit()),
                ImportJson::of,
                id -> ListCursor.at(Kind.IMPORTS, id).encoded());
    }

    /** {@code after} is the number of files of the report that are known already. */
    @GET
    @Path("{i:[0-9]{1,18}}")
    public ImportJson progress(@PathParam("i") long id, @QueryParam("after") @DefaultValue("0") String after) {
        if (!after.matches("[0-9]{1,9}")) throw CallRefused.field("after", "MALFORMED", "has to be a number of files");
        return ImportJson.of(importing.find(id, Integer.parseInt(after), REPORTED));
    }

    private Response one(String name, InputStream content, String owner) throws IOException {
        var spool = new Spool();
        spool.add(name, content);
        return begin(spool, owner);
    }

    private Response begin(Spool spool, String owner) {
        try {
            if (spool.isEmpty()) throw CallRefused.field("file", "MISSING", "has to be given at least once");
            return accepted(importing.find(importing.begin(spool, owner), 0, REPORTED));
        } catch (UnknownOwner unknown) {
            spool.close();
            throw CallRefused.field("owner", "UNKNOWN", "has to be the user name of somebody who exists");
        } catch (RuntimeException refused) {
            spool.close();
            throw refused;
        }
    }

    private static Response accepted(ImportView begun) {
        return Response.accepted(ImportJson.of(begun))
                .location(URI.create("imports/" + begun.id()))
                .build();
    }
}
