package org.copydesk.site.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
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
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.copydesk.core.planning.FeedAddresses.CalendarEntries;
import org.copydesk.persistence.planning.CalendarRow;
import org.copydesk.site.response.Masthead;

/** The calendar for other calendars (RFC 5545). Times are in UTC, which every program shows in its own zone. */
@ApplicationScoped
public class CalendarFeed {

    private static final Duration SHOWN = Duration.ofMinutes(15);

    /** As many bytes a line may have, without its end. */
    private static final int LINE = 75;

    private static final Set<String> LANGUAGES = Set.of("en", "de");

    private static final ResourceBundle.Control AS_WRITTEN =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    Masthead masthead;

    @Inject
    Clock clock;

    /** @param reader the languages that whoever reads it asks for, where its owner never said one */
    public String written(CalendarEntries entries, List<Locale> reader) {
        var words = words(entries.language() == null ? reader : List.of(Locale.forLanguageTag(entries.language())));
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Copydesk//Calendar//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", masthead.name()));
        var uids = new HashSet<String>();
        for (var row : entries.rows()) calendar.add(event(row, uid(row, uids), words));
        if (entries.left() > 0) calendar.add(left(entries.left(), words));
        return calendar.toString().lines().map(CalendarFeed::folded).collect(Collectors.joining());
    }

    /** The same whenever the feed is read; several people may be due with an article, and one with several of its steps. */
    private String uid(CalendarRow row, Set<String> taken) {
        var what = row.kind().name().toLowerCase(Locale.ROOT) + "-" + row.id();
        if (row.kind() == CalendarRow.Kind.DUE && row.person() != null) what += "-" + row.person();
        var host = host();
        var uid = what + "@" + host;
        for (int i = 2; !taken.add(uid); i++) uid = what + "-" + i + "@" + host;
        return uid;
    }

    /** A line that goes on after so many bytes, and never within a character. */
    private static String folded(String line) {
        var folded = new StringBuilder();
        int bytes = 0;
        for (int point : line.codePoints().toArray()) {
            int more = Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
            if (bytes + more > LINE) {
                folded.append("\r\n ");
                bytes = 1;
            }
            folded.appendCodePoint(point);
            bytes += more;
        }
        return folded.append("\r\n").toString();
    }

    private VEvent event(CalendarRow row, String uid, ResourceBundle words) {
        var event = new VEvent(
                row.time(), row.time().plus(SHOWN), words.getString(row.kind().name()) + ": " + row.title());
        event.removeAll("DTSTAMP");
        event.add(new DtStamp(clock.instant()));
        event.add(new Uid(uid));
        event.add(ImmutableTransp.TRANSPARENT); // nobody is busy because something goes live
        event.add(new Categories(row.kind().name()));
        if (row.personName() != null) event.add(new Description(row.personName()));
        masthead.address().ifPresent(address -> event.add(new Url(URI.create(address + page(row)))));
        return event;
    }

    /** Says today that there is more than stands in the feed, and where. */
    private VEvent left(int many, ResourceBundle words) {
        var now = clock.instant();
        var event = new VEvent(now, now.plus(SHOWN), said("LEFT", many, words));
        event.removeAll("DTSTAMP");
        event.add(new DtStamp(now));
        event.add(new Uid("left@" + host()));
        event.add(ImmutableTransp.TRANSPARENT);
        masthead.address().ifPresent(address -> event.add(new Url(URI.create(address + "/desk/calendar"))));
        return event;
    }

    private static String said(String key, int many, ResourceBundle words) {
        return new MessageFormat(words.getString(key), words.getLocale()).format(new Object[] {many});
    }

    private String host() {
        return masthead.address().map(address -> URI.create(address).getHost()).orElse("copydesk");
    }

    private static String page(CalendarRow row) {
        return row.kind() == CalendarRow.Kind.PLANNED ? "/desk/calendar" : "/desk/article?id=" + row.id();
    }

    private static ResourceBundle words(List<Locale> wanted) {
        var known = wanted.stream()
                .map(Locale::getLanguage)
                .filter(LANGUAGES::contains)
                .findFirst();
        var root = known.filter(Locale.GERMAN.getLanguage()::equals).isPresent() ? Locale.GERMAN : Locale.ROOT;
        return ResourceBundle.getBundle("site.calendar", root, CalendarFeed.class.getClassLoader(), AS_WRITTEN);
    }
}
