package org.copydesk.site.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.copydesk.persistence.planning.CalendarRow;
import org.copydesk.site.response.Masthead;

/** The calendar for other calendars (RFC 5545). Times are in UTC, which every program shows in its own zone. */
@ApplicationScoped
public class CalendarFeed {

    private static final Duration SHOWN = Duration.ofMinutes(15);

    @Inject
    Masthead masthead;

    @Inject
    Clock clock;

    public String written(List<CalendarRow> rows) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Copydesk//Calendar//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", masthead.name()));
        for (var row : rows) calendar.add(event(row));
        return calendar.toString();
    }

    private VEvent event(CalendarRow row) {
        var event = new VEvent(row.time(), row.time().plus(SHOWN), title(row));
        event.removeAll("DTSTAMP");
        event.add(new DtStamp(clock.instant()));
        event.add(new Uid(row.kind().name().toLowerCase(java.util.Locale.ROOT) + "-" + row.id() + "@copydesk"));
        event.add(new Categories(row.kind().name()));
        if (row.personName() != null) event.add(new Description(row.personName()));
        masthead.address().ifPresent(address -> event.add(new Url(URI.create(address + page(row)))));
        return event;
    }

    private static String page(CalendarRow row) {
        return row.kind() == CalendarRow.Kind.PLANNED ? "/desk/calendar" : "/desk/article?id=" + row.id();
    }

    private static String title(CalendarRow row) {
        return switch (row.kind()) {
                    case PLANNED -> "Planned: ";
                    case DUE -> "Due: ";
                    case SCHEDULED -> "Goes live: ";
                    case EMBARGOED -> "Embargo ends: ";
                    case EXPIRES -> "Expires: ";
                    case PUBLISHED -> "Live: ";
                }
                + row.title();
    }
}
