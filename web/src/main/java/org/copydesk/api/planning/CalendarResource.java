package org.copydesk.api.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.copydesk.api.json.ListJson;
import org.copydesk.api.problem.CallRefused;
import org.copydesk.api.request.PageParams;
import org.copydesk.api.request.TimeValue;
import org.copydesk.core.planning.Agenda;
import org.copydesk.core.reading.ListCursor;
import org.copydesk.core.reading.ListCursor.Kind;
import org.copydesk.core.reading.Page;

@Path("/calendar")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class CalendarResource {

    private static final Duration USUAL = Duration.ofDays(31);

    @Inject
    Agenda agenda;

    @Inject
    Clock clock;

    /** Of the month that begins now where no span is said. */
    @GET
    public ListJson<CalendarEntryJson> between(
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("desk") String desk,
            @BeanParam PageParams window) {
        var first = TimeValue.begin("from", from);
        var begin = first == null ? clock.instant() : first;
        var last = TimeValue.end("to", to);
        var end = last == null ? begin.plus(USUAL) : last;
        check(begin, end);
        int skipped = Math.max(0, window.after(Kind.CALENDAR, 0));
        int limit = window.limit();
        var rows = agenda.between(begin, end, desk == null || desk.isBlank() ? null : desk, skipped, limit + 1);
        var page = Page.of(rows, limit, row -> skipped + limit);
        return ListJson.of(page, CalendarEntryJson::of, ListCursor.of(Kind.CALENDAR));
    }

    private static void check(Instant begin, Instant end) {
        if (!end.isAfter(begin)) throw CallRefused.field("to", "OUT_OF_RANGE", "has to be later than from");
        if (Duration.between(begin, end).compareTo(Agenda.LONGEST) > 0) {
            throw CallRefused.field("to", "OUT_OF_RANGE", "has to be within 400 days after from");
        }
    }
}
