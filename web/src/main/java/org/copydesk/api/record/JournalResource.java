package org.copydesk.api.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.copydesk.api.json.Json;
import org.copydesk.api.json.ListJson;
import org.copydesk.api.problem.CallRefused;
import org.copydesk.api.request.PageParams;
import org.copydesk.api.request.QueryValue;
import org.copydesk.api.request.TimeValue;
import org.copydesk.core.reading.ListCursor;
import org.copydesk.core.record.Journal;
import org.copydesk.persistence.journal.JournalFilter;

/** For admins: everything that was done in the newsroom, newest first, a page at a time or all of it as a file. */
@Path("/audit/events")
@RequestScoped
public class JournalResource {

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String LINES = "application/jsonl;charset=UTF-8";

    @Inject
    Journal journal;

    /** @param format {@code csv} or {@code jsonl} for all of it as a file, a page as JSON where it is not said */
    @GET
    @Produces({MediaType.APPLICATION_JSON, CSV, LINES})
    public Response read(
            @QueryParam("actor") String actor,
            @QueryParam("article") String article,
            @QueryParam("action") String action,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("format") String format,
            @BeanParam PageParams page) {
        var filter = new JournalFilter(
                QueryValue.text("actor", actor),
                number(article),
                QueryValue.text("action", action),
                TimeValue.begin("from", from),
                TimeValue.end("to", to));
        if (format == null || format.isBlank() || format.equals("json")) return page(filter, page);
        return switch (format) {
            case "csv" -> file(filter, JournalLineJson.HEAD, JournalLineJson::csv, CSV, "record.csv");
            case "jsonl" -> file(filter, "", JournalResource::json, LINES, "record.jsonl");
            default -> throw CallRefused.field("format", "UNKNOWN", "has to be csv, jsonl or json");
        };
    }

    private static String json(JournalLineJson line) {
        return new String(Json.bytes(line), StandardCharsets.UTF_8) + "\n";
    }

    private Response page(JournalFilter filter, PageParams page) {
        var found = journal.page(filter, page.rowAfter(ListCursor.Kind.JOURNAL), page.limit());
        var next = found.next() == null
                ? null
                : ListCursor.at(ListCursor.Kind.JOURNAL, found.next()).encoded();
        var body =
                new ListJson<>(found.items().stream().map(JournalLineJson::of).toList(), next);
        return Response.ok(body, MediaType.APPLICATION_JSON).build();
    }

    /** Written while it is read, so that it takes no more memory than a part of it. */
    private Response file(
            JournalFilter filter, String head, Function<JournalLineJson, String> text, String type, String name) {
        journal.page(filter, null, 1); // who may not is told before anything is sent
        StreamingOutput lines = out -> {
            try (var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
                writer.write(head);
                journal.read(filter, line -> write(writer, text.apply(JournalLineJson.of(line))));
            } catch (UncheckedIOException gone) {
                throw gone.getCause();
            }
        };
        return Response.ok(lines, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private static void write(Writer writer, String text) {
        try {
            writer.write(text);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static Long number(String value) {
        if (value == null || value.isBlank()) return null;
        if (!value.strip().matches("[0-9]{1,18}"))
            throw CallRefused.field("article", "MALFORMED", "has to be a number");
        return Long.valueOf(value.strip());
    }
}
