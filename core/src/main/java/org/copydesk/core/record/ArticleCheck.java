package org.copydesk.core.record;

import static org.copydesk.core.record.Finding.Kind.EVENT_CHANGED;
import static org.copydesk.core.record.Finding.Kind.EVENT_IMPOSSIBLE;
import static org.copydesk.core.record.Finding.Kind.REVISION_ADDED;
import static org.copydesk.core.record.Finding.Kind.REVISION_CHANGED;
import static org.copydesk.core.record.Finding.Kind.REVISION_MISSING;
import static org.copydesk.core.record.Finding.Kind.ROW_ADDED;
import static org.copydesk.core.record.Finding.Kind.ROW_CHANGED;
import static org.copydesk.core.record.Finding.Kind.ROW_MISSING;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.copydesk.core.record.Finding.Break;
import org.copydesk.core.text.markup.Slug;
import org.copydesk.persistence.article.Bylines;
import org.copydesk.persistence.article.Revision;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.article.Trash;
import org.copydesk.persistence.proof.SealedTable;
import org.copydesk.persistence.proof.StoredRow;
import org.copydesk.persistence.record.CanonicalJson;
import org.copydesk.persistence.record.Event;

/**
 * Derives everything that belongs to one article from its events and texts, and compares it with what is stored. Events have
 * to be read first, then revisions, then the rest; knows the first place that does not fit.
 */
final class ArticleCheck {

    private static final Text WORDLESS = new Text("", "", "", List.of(), List.of());

    private final long id;
    private final Instant now;
    private final Function<String, NavigableMap<Instant, Integer>> putInForce;
    private final ChainCheck chain;
    private final SealedRows sealed;
    private final Retelling told = new Retelling();
    private final Map<Integer, String> contents = new HashMap<>();
    private final Map<Integer, Text> shown = new HashMap<>();
    private final Map<String, List<StoredRow>> rows = new HashMap<>();
    private final StringBuilder remains = new StringBuilder();
    private int revisions;
    private Text head;
    private boolean isComplete;
    private Break broken;

    /** @param putInForce which versions of a desk's steps reviews under way had to go by at once, by when */
    ArticleCheck(long id, Instant now, Function<String, NavigableMap<Instant, Integer>> putInForce) {
        this.id = id;
        this.now = now;
        this.putInForce = putInForce;
        this.sealed = new SealedRows(String.valueOf(id));
        this.chain = new ChainCheck(String.valueOf(id), now);
    }

    void event(StoredRow row) {
        attempt("event", id + "/" + row.get("number"), EVENT_CHANGED, (int) row.number("number"), () -> {
            var event = ChainCheck.event(row);
            var fault = chain.read(event).orElse(null);
            if (fault != null) return fault;
            if (event.revision() != null) {
                var content = contents.putIfAbsent(event.revision(), event.content());
                if (content != null && !content.equals(event.content()))
                    return event(event, "content is " + event.content() + ", it was " + content + " before");
            }
            sealed.tell(event);
            return told.tell(event).map(what -> event(event, what)).orElse(null);
        });
    }

    private Break event(Event event, String what) {
        return new Break(
                EVENT_IMPOSSIBLE, "event", id + "/" + event.number(), what, String.valueOf(id), event.number());
    }

    void revision(StoredRow row) {
        int number = (int) row.number("number");
        revisions++;
        attempt("revision", id + "/" + number, REVISION_CHANGED, number, () -> {
            if (number > revisions) return revision(REVISION_MISSING, revisions, "no revision has this number");
            var event = told.revisions().get(number);
            if (event == null) return revision(REVISION_ADDED, number, "no event tells how it came about");
            var what = fault(row, event);
            return what == null ? null : revision(REVISION_CHANGED, number, what);
        });
    }

    private String fault(StoredRow row, Event event) {
        var text = text(row);
        var hash = text.hash();
        if (told.isErased()) {
            if (!text.equals(WORDLESS.saying(text.language(), text.publishedTime())))
                return "has words, the event says that they are deleted";
            hash = row.text("hash");
            remains.append(Trash.remains((int) row.number("number"), text.language(), text.publishedTime()));
        }
        if (!hash.equals(row.get("hash"))) return "hash is " + row.get("hash") + ", the text comes to " + hash;
        if (!hash.equals(event.content())) return "hash is " + hash + ", the event says " + event.content();
        keep(event.revision(), text);
        var seal = event.details().text("seal").orElse(null);
        if (seal != null && !seal.equals(CanonicalJson.hashOf(circumstances(row))))
            return "author, time, kind, note, parents or source: the event says " + seal + " is the hash over them";
        if (!event.actor().equals(row.get("author")))
            return "author is " + row.get("author") + ", the event says " + event.actor();
        if (!event.time().equals(row.get("time")))
            return "time is " + row.get("time") + ", the event says " + event.time();
        return null;
    }

    private void keep(int number, Text text) {
        if (told.texts().contains(number)) shown.put(number, withoutBody(text));
        if (!Objects.equals(told.article().get("revision"), number)) return;
        head = withoutBody(text);
        isComplete = text.isComplete();
    }

    private static Text withoutBody(Text text) {
        return new Text(
                text.title(),
                text.standfirst(),
                "",
                text.subjects(),
                text.byline(),
                text.language(),
                text.publishedTime());
    }

    private static Text text(StoredRow row) {
        return new Text(
                row.text("title"),
                row.text("standfirst"),
                row.text("body"),
                row.list("subjects"),
                Bylines.read(row.text("byline")),
                row.text("language"),
                row.text("published_time"));
    }

    private static String circumstances(StoredRow row) {
        return Revision.circumstances(
                row.number("article"),
                (int) row.number("number"),
                row.id("author"),
                row.id("credited"),
                (Instant) row.get("time"),
                row.text("kind"),
                row.text("note"),
                row.list("parents"),
                row.text("hash"),
                row.text("source"));
    }

    /** A row of another table that belongs to the article. */
    void row(StoredRow row) {
        rows.computeIfAbsent(row.table(), table -> new ArrayList<>()).add(row);
    }

    /** A row that an event names by a hash. */
    void row(SealedTable table, StoredRow row) {
        sealed.row(table, row);
    }

    /** Null when all of it fits. */
    Break end() {
        attempt("article", String.valueOf(id), ROW_CHANGED, 0, this::compare);
        return broken;
    }

    private Break compare() {
        var stored = rows.getOrDefault("article", List.of());
        if (stored.isEmpty()) return row(ROW_MISSING, "article", String.valueOf(id), "no such article");
        if (told.article().isEmpty()) return row(ROW_ADDED, "article", String.valueOf(id), "no event tells of it");
        var article = stored.get(0);
        var end =
                chain.end((int) article.number("events"), article.text("chain")).orElse(null);
        if (end != null) return end;
        if (revisions < told.revisions().size())
            return revision(REVISION_MISSING, revisions + 1, "an event tells how it came about");
        if (told.isErased() && !CanonicalJson.hash(remains.toString()).equals(told.remains()))
            return revision(
                    REVISION_CHANGED, revisions, "language or date: the event says another hash over what stays");
        complete(article);
        var found = compare("article", List.of(told.article()));
        goBy(rows.getOrDefault("round", List.of()));
        if (found == null) found = compare("round", told.rounds());
        if (found == null) found = compare("approval", told.approvals());
        if (found == null) found = compare("step_skip", told.skips());
        if (found == null) found = compare("publication", told.publications());
        if (found == null) found = compare("schedule", told.schedule() == null ? List.of() : List.of(told.schedule()));
        if (found == null) found = compare("expiry", told.expiry() == null ? List.of() : List.of(told.expiry()));
        if (found == null) found = compare("shown_under", shownUnder());
        if (told.isErased()) sealed.forget();
        if (found == null) found = unnamed();
        return found == null ? sealed.end() : found;
    }

    /** Nobody lost the number by which the author knows them. Whoever has one and did nothing yet is not told of. */
    private Break unnamed() {
        var stored = rows.getOrDefault("pseudonym", List.of());
        if (!stored.isEmpty() && !Boolean.TRUE.equals(told.article().get("anonymous")))
            return row(ROW_ADDED, "pseudonym", String.valueOf(id), "no review of it kept names from its author");
        for (var told : told.pseudonyms()) {
            boolean stands = stored.stream()
                    .anyMatch(row -> row.get("person").equals(told.get("person"))
                            && row.get("number").equals(told.get("number")));
            if (!stands) return row(ROW_MISSING, "pseudonym", String.valueOf(id), "the events tell of " + told);
        }
        return null;
    }

    /** An admin may have put other steps in force for a review while it went on. */
    private void goBy(List<StoredRow> stored) {
        for (int i = 0; i < Math.min(stored.size(), told.rounds().size()); i++) {
            var round = told.rounds().get(i);
            var flow = stored.get(i).get("flow");
            if (!(round.get("desk") instanceof String desk) || Objects.equals(flow, round.get("flow"))) continue;
            var begun = (Instant) round.get("submitted_at");
            var ended = round.get("decided_at") instanceof Instant decided ? decided : now;
            if (round.get("flow") != Retelling.UNTOLD
                    && !ended.isBefore(begun)
                    && putInForce.apply(desk).subMap(begun, true, ended, true).containsValue(flow))
                round.put("flow", flow);
        }
    }

    /** What the article and its publications say of the texts they point at. */
    private void complete(StoredRow stored) {
        var article = told.article();
        article.put("title", head.title());
        article.put("complete", isComplete);
        article.put("findable", head.headlineHash());
        speak(article, head);
        for (int i = 0; i < told.texts().size(); i++)
            speak(told.publications().get(i), shown.get(told.texts().get(i)));
        if (told.isErased() && article.get("slug") == Retelling.UNTOLD) article.put("slug", stored.text("slug"));
        if (article.get("slug") == Retelling.UNTOLD) article.put("slug", addressBefore(stored.text("slug")));
    }

    /** Texts from before language and date belonged to them say neither. */
    private static void speak(Map<String, Object> row, Text text) {
        if (text.language() == null) return;
        row.put("language", text.language());
        row.put("published_time", text.publishedTime());
    }

    /** As the title said it when readers first saw the article, with the article's number where that was taken. */
    private Object addressBefore(String slug) {
        var first = told.publications().stream()
                .map(publication -> (Integer) publication.get("revision"))
                .filter(Objects::nonNull)
                .findFirst()
                .map(shown::get)
                .map(text -> Slug.of(text.title()))
                .orElse("");
        return slug != null && slug.matches("\\Q" + first + "\\E(-" + id + "(-2)*)?") ? slug : first;
    }

    /** Under which subjects readers find what they see now. */
    private List<Map<String, Object>> shownUnder() {
        var current = told.publications().stream()
                .filter(publication -> publication.get("until") == null)
                .findFirst();
        if (current.isEmpty()) return List.of();
        var newest = current.get();
        var text = shown.get((Integer) newest.get("revision"));
        if (text == null) return List.of();
        return new TreeSet<>(text.subjects())
                .stream()
                        .map(subject -> Map.of("subject", (Object) subject, "first_since", newest.get("first_since")))
                        .toList();
    }

    private Break compare(String table, List<Map<String, Object>> told) {
        var stored = rows.getOrDefault(table, new ArrayList<>());
        for (int i = 0; i < Math.max(told.size(), stored.size()); i++) {
            if (i >= told.size()) return row(ROW_ADDED, table, name(stored.get(i)), "no event tells of it");
            if (i >= stored.size())
                return row(ROW_MISSING, table, String.valueOf(id), "the events tell of " + told.get(i));
            for (var column : told.get(i).entrySet()) {
                var value = stored.get(i).get(column.getKey());
                if (column.getValue() != Retelling.UNTOLD && !Objects.equals(value, column.getValue()))
                    return row(
                            ROW_CHANGED,
                            table,
                            name(stored.get(i)),
                            column.getKey() + " is " + value + ", the events tell " + column.getValue());
            }
        }
        return null;
    }

    private String name(StoredRow row) {
        if (row.get("id") != null) return row.get("id").toString();
        return row.get("number") == null ? String.valueOf(id) : id + "/" + row.get("number");
    }

    private Break row(Finding.Kind kind, String table, String row, String what) {
        return new Break(kind, table, row, what, String.valueOf(id), 0);
    }

    private Break revision(Finding.Kind kind, int number, String what) {
        return new Break(kind, "revision", id + "/" + number, what, String.valueOf(id), number);
    }

    /** What cannot even be read was not written by us. */
    private void attempt(String table, String row, Finding.Kind kind, int number, Supplier<Break> check) {
        if (broken != null) return;
        try {
            broken = check.get();
        } catch (RuntimeException unreadable) {
            broken = new Break(kind, table, row, "cannot be read: " + unreadable, String.valueOf(id), number);
        }
    }
}
