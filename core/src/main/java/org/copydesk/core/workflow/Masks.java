package org.copydesk.core.workflow;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.core.people.ReviewerNames;
import org.copydesk.persistence.article.GivenLabel;
import org.copydesk.persistence.article.Label;
import org.copydesk.persistence.article.Labels;
import org.copydesk.persistence.article.PseudonymRow;
import org.copydesk.persistence.article.RevisionKind;
import org.copydesk.persistence.article.RevisionRow;
import org.copydesk.persistence.people.Person;
import org.copydesk.persistence.publishing.ShownRow;
import org.copydesk.persistence.record.Action;
import org.copydesk.persistence.record.Details;
import org.copydesk.persistence.record.EventRow;
import org.copydesk.persistence.writing.PresentRow;

/** Who goes by a number in an article, for somebody who does not learn their names. Immutable. */
public final class Masks {

    /** Everybody goes by their own name. */
    public static final Masks NONE = new Masks(List.of(), "", number -> "");

    /** Revisions whose notes are written by us, and name people. */
    private static final Set<RevisionKind> NOTED_BY_US = EnumSet.of(RevisionKind.MERGE, RevisionKind.SUGGESTION);

    private static final Set<String> TOLD_BY_US = Set.of(Action.MERGE.name(), Action.ACCEPT.name());

    private final Collection<PseudonymRow> hidden;
    private final String viewer;
    private final Map<UUID, Person> people = new HashMap<>();
    private final Map<String, Person> usernames = new HashMap<>();

    /** @param viewer the user name of who looks; what they wrote themselves stays as it is, or they could find out by writing */
    Masks(Collection<PseudonymRow> hidden, String viewer, IntFunction<String> names) {
        this.hidden = hidden;
        this.viewer = viewer;
        for (var row : hidden) {
            var mask = new Person(
                    ReviewerNames.id(row.number()), ReviewerNames.username(row.number()), names.apply(row.number()));
            people.put(row.person(), mask);
            usernames.put(row.username(), mask);
        }
    }

    public boolean isNone() {
        return hidden.isEmpty();
    }

    /** Somebody as they are shown; nobody stays nobody. */
    public Person shown(Person person) {
        return person == null ? null : people.getOrDefault(person.id(), person);
    }

    public UUID id(UUID person) {
        return people.containsKey(person) ? people.get(person).id() : person;
    }

    public String username(String username) {
        return usernames.containsKey(username) ? usernames.get(username).username() : username;
    }

    /** What somebody is called who has this user name. */
    public String name(String username, String name) {
        return usernames.containsKey(username) ? usernames.get(username).name() : name;
    }

    /** A line of the record as it is shown; who cannot know all of it gets no hash of it to try names on. */
    public EventRow shown(EventRow row) {
        var note = noted(row);
        var about = words(row.about());
        var stored = words(row.stored());
        return new EventRow(
                row.id(),
                row.article(),
                row.number(),
                row.time(),
                username(row.actor()),
                name(row.actor(), row.actorName()),
                row.action(),
                row.from(),
                row.to(),
                row.revision(),
                row.content(),
                note,
                about,
                row.previous(),
                row.hash(),
                stored);
    }

    private String noted(EventRow row) {
        if (TOLD_BY_US.contains(row.action())) return words(row.note());
        var kept = row.details().list(Details.KEPT);
        if (kept.isEmpty()) return said(row.actor(), row.note());
        var label = Label.of(row.note());
        return new Label(
                        kept.contains(Labels.NAME) ? words(label.name()) : said(row.actor(), label.name()),
                        kept.contains(Labels.ANNOTATION)
                                ? words(label.annotation())
                                : said(row.actor(), label.annotation()))
                .note();
    }

    /** A line of the history as it is shown. */
    public RevisionRow shown(RevisionRow row) {
        return new RevisionRow(
                row.number(),
                username(row.author()),
                name(row.author(), row.authorName()),
                row.time(),
                noted(row.kind(), row.author(), row.note()),
                row.kind(),
                row.hash(),
                row.parents(),
                row.title(),
                row.label());
    }

    /** What stands at a revision that somebody of this user name made, as it is shown. */
    public String noted(RevisionKind kind, String author, String note) {
        return NOTED_BY_US.contains(kind) ? words(note) : said(author, note);
    }

    /** What a revision is called, as it is shown. */
    public Label shown(GivenLabel given) {
        if (given == null) return Label.NONE;
        var label = given.label();
        return new Label(said(given.named(), label.name()), said(given.annotated(), label.annotation()));
    }

    /** What readers saw, as it is shown. */
    public ShownRow shown(ShownRow row) {
        return new ShownRow(
                row.revision(),
                row.since(),
                row.until(),
                row.takenBack(),
                username(row.publisher()),
                name(row.publisher(), row.publisherName()),
                username(row.approver()),
                name(row.approver(), row.approverName()),
                row.reason());
    }

    /** A window as it is shown. */
    public PresentRow shown(PresentRow row) {
        return new PresentRow(username(row.username()), name(row.username(), row.name()), row.window(), row.place());
    }

    /** What somebody of this user name wrote, as it is shown. */
    public String said(String username, String text) {
        return viewer.equals(username) ? text : words(text);
    }

    /** The same words without the names and ids in them that are kept. */
    public String words(String text) {
        if (text == null) return null;
        var words = text;
        for (var row : hidden) {
            var mask = people.get(row.person());
            words = words.replace(row.person().toString(), mask.id().toString())
                    .replace(row.name(), mask.name())
                    .replace(row.fullName(), mask.name());
            words = Pattern.compile("(?<![\\p{L}\\p{N}_.-])@" + Pattern.quote(row.username()) + "(?![\\p{L}\\p{N}_-])")
                    .matcher(words)
                    .replaceAll(Matcher.quoteReplacement("@" + mask.username()));
        }
        return words;
    }
}
