package org.copydesk.api.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.copydesk.api.problem.CallRefused;
import org.copydesk.api.request.QueryValue;
import org.copydesk.api.request.TimeValue;
import org.copydesk.core.PublicationZone;
import org.copydesk.core.statistics.Counting;

@Path("/statistics")
@Produces({MediaType.APPLICATION_JSON, StatisticsResource.CSV})
@RequestScoped
public class StatisticsResource {

    static final String CSV = "text/csv;charset=UTF-8";
    private static final int USUAL_DAYS = 28;

    @Inject
    Counting counting;

    @Inject
    Clock clock;

    /** Of the last four weeks where no period is said. Days are those of the publication. */
    @GET
    public Response read(
            @QueryParam("desk") String desk,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("format") String format,
            @Context HttpHeaders headers) {
        var zone = PublicationZone.get();
        var last = TimeValue.day("to", to, clock.instant().atZone(zone).toLocalDate());
        var first = TimeValue.day("from", from, last.minusDays(USUAL_DAYS - 1L));
        if (last.isBefore(first)) throw CallRefused.field("to", "OUT_OF_RANGE", "has to be no earlier than from");
        if (ChronoUnit.DAYS.between(first, last) >= Counting.MOST_DAYS)
            throw CallRefused.field("to", "OUT_OF_RANGE", "has to be within 400 days after from");
        var report = counting.between(first, last, zone, QueryValue.text("desk", desk));
        var body = StatisticsJson.of(report, first, last, zone);
        return isTable(format, headers)
                ? Response.ok(body.csv(), CSV)
                        .header("Content-Disposition", "attachment; filename=\"statistics.csv\"")
                        .build()
                : Response.ok(body, MediaType.APPLICATION_JSON).build();
    }

    private static boolean isTable(String format, HttpHeaders headers) {
        if (format != null && !format.isBlank()) {
            if (format.equals("csv")) return true;
            if (format.equals("json")) return false;
            throw CallRefused.field("format", "UNKNOWN", "has to be csv or json");
        }
        var first = headers.getAcceptableMediaTypes().get(0);
        return first.getType().equals("text") && first.getSubtype().equals("csv");
    }
}
