package org.copydesk.core.planning;

import static org.copydesk.core.writing.Flaw.Reason.MISSING;
import static org.copydesk.core.writing.Flaw.Reason.TOO_LONG;
import static org.copydesk.core.writing.Flaw.Reason.TOO_MANY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.ReviewerNames;
import org.copydesk.core.people.Right;
import org.copydesk.core.people.keycloak.Account;
import org.copydesk.core.people.keycloak.Directory;
import org.copydesk.core.reading.Page;
import org.copydesk.core.text.TextLimits;
import org.copydesk.core.workflow.Refused;
import org.copydesk.core.writing.Flaw;
import org.copydesk.core.writing.ManuscriptRefused;
import org.copydesk.persistence.article.VisibleText;
import org.copydesk.persistence.outbox.MailHabit;
import org.copydesk.persistence.outbox.MailHabits;
import org.copydesk.persistence.people.NameLikeness;
import org.copydesk.persistence.planning.Calendar;
import org.copydesk.persistence.planning.CalendarRow;
import org.copydesk.persistence.planning.FeedKey;
import org.copydesk.persistence.planning.FeedKeys;
import org.copydesk.persistence.proof.RowSeals;
import org.copydesk.persistence.proof.SealedTable;
import org.copydesk.persistence.publishing.EmbargoPlace;
import org.copydesk.persistence.publishing.EmbargoRow;
import org.copydesk.persistence.publishing.Schedules;
import org.copydesk.persistence.record.Entry;
import org.copydesk.persistence.record.Events;
import org.copydesk.persistence.record.StaffAction;

/**
 * Private addresses of feeds, for programs that cannot sign in. Whoever has one sees what the person who made it may see at
 * that moment, and nothing once that person is shut out or has revoked it.
 */
@ApplicationScoped
@Transactional
public class FeedAddresses {

    private static final int BYTES = 32;
    private static final int MOST_TEXTS = 100;
    private static final int MOST_ADDRESSES = 100;
    private static final Duration BEFORE = Duration.ofDays(31);

    /** Where the spans end of each of which there is as much; what is near is not left out for what is far. */
    private static final List<Duration> AHEAD = List.of(Duration.ofDays(31), Duration.ofDays(92), Duration.ofDays(366));

    private static final SecureRandom RANDOM = new SecureRandom();

    /** How many entries of each span: more than programs show, and no more than a server holds at once. */
    int most = 2_000;

    @Inject
    FeedKeys keys;

    @Inject
    Calendar calendar;

    @Inject
    Schedules schedules;

    @Inject
    MailHabits habits;

    @Inject
    Directory directory;

    @Inject
    Events events;

    @Inject
    RowSeals seals;

    @Inject
    CurrentPerson person;

    @Inject
    ReviewerNames names;

    @Inject
    Clock clock;

    /** A new address; its secret is told this once. */
    public record Made(FeedKey key, String path, String token) {}

    /**
     * What stands in a calendar.
     *
     * @param left how many more there are, which are too many for it
     * @param language in which its owner wants to be told of things, null when they never said
     */
    public record CalendarEntries(List<CalendarRow> rows, int left, String language) {}

    public List<FeedKey> mine() {
        return keys.of(person.actor().id());
    }

    /**
     * @param label what or whom it is for
     * @throws ManuscriptRefused when the label will not do
     */
    public Made make(FeedKey.Kind kind, String label) {
        var actor = person.actor();
        Refused.unlessMay(actor, kind == FeedKey.Kind.EMBARGO ? Right.EDIT : Right.WRITE);
        var name = label == null ? "" : NameLikeness.plain(label);
        if (!VisibleText.shows(name)) throw new ManuscriptRefused(List.of(Flaw.of("label", MISSING)));
        if (name.length() > TextLimits.LABEL)
            throw new ManuscriptRefused(List.of(new Flaw("label", TOO_LONG, TextLimits.LABEL)));
        if (keys.of(actor.id()).size() >= MOST_ADDRESSES)
            throw new ManuscriptRefused(List.of(new Flaw("label", TOO_MANY, MOST_ADDRESSES)));
        var secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        var path = kind == FeedKey.Kind.CALENDAR ? "/calendar.ics" : "/embargo.atom";
        var key = keys.add(kind, actor.id(), name, hash(token), clock.instant());
        record(StaffAction.OPEN_FEED, key);
        return new Made(key, path, token);
    }

    /** Of one's own only; what is not there is revoked already. */
    public void revoke(long id) {
        var owner = person.actor().id();
        keys.find(id).filter(key -> key.person().equals(owner)).ifPresent(key -> {
            key.revoke(clock.instant());
            record(StaffAction.CLOSE_FEED, key);
        });
    }

    private void record(StaffAction action, FeedKey key) {
        events.addToPeople(Entry.of(clock.instant(), key.person(), action)
                .about(key.label())
                .saying(key.kind().name())
                .sealing(seals.of(SealedTable.FEED_KEY, key.id())));
    }

    /** What is in the calendar of whoever made the address, from a month ago; empty when it opens nothing. */
    public Optional<CalendarEntries> calendar(String token) {
        return owner(FeedKey.Kind.CALENDAR, token, Right.WRITE)
                .map(owner -> entries(
                        owner,
                        clock.instant(),
                        habits.of(owner.id()).map(MailHabit::language).orElse(null)));
    }

    /**
     * What is given to some before readers see it, the earliest first; empty when the address opens nothing.
     *
     * @param after the last of the part before, null for the first part
     */
    public Optional<Page<EmbargoRow, EmbargoPlace>> embargoed(String token, EmbargoPlace after) {
        return owner(FeedKey.Kind.EMBARGO, token, Right.EDIT)
                .map(owner -> schedules.embargoed(clock.instant(), owner.id(), after, MOST_TEXTS + 1))
                .map(rows -> Page.of(rows, MOST_TEXTS, EmbargoRow::place));
    }

    private CalendarEntries entries(Actor owner, Instant now, String language) {
        var bounds = Stream.concat(
                        Stream.of(now.minus(BEFORE), now), AHEAD.stream().map(now::plus))
                .toList();
        var spans = calendar.spans(bounds, null, owner.id(), owner.may(Right.EDIT), Set.of(), most);
        int left = spans.left().values().stream().mapToInt(Integer::intValue).sum();
        return new CalendarEntries(spans.rows().stream().map(this::shown).toList(), left, language);
    }

    private Optional<Actor> owner(FeedKey.Kind kind, String token, Right needed) {
        if (token == null || token.isBlank()) return Optional.empty();
        return keys.opening(kind, hash(token))
                .flatMap(key -> directory.find(key.person()))
                .map(FeedAddresses::actor)
                .filter(actor -> actor.may(needed));
    }

    private static Actor actor(Account account) {
        return new Actor(account.id(), account.username(), account.name(), account.rights());
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private CalendarRow shown(CalendarRow row) {
        if (row.reviewer() == null) return row;
        return row.of(ReviewerNames.username(row.reviewer()), names.of(row.reviewer()));
    }
}
