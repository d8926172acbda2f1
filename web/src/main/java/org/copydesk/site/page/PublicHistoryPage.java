package org.copydesk.site.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.core.publishing.Amendment;
import org.copydesk.core.publishing.Amendments;
import org.copydesk.core.publishing.Site;
import org.copydesk.core.text.compare.Comparison;
import org.copydesk.core.text.compare.Extent;
import org.copydesk.core.text.render.MarkLabels;
import org.copydesk.core.text.render.Marked;
import org.copydesk.persistence.publishing.PublicArticle;
import org.copydesk.persistence.publishing.Publication;
import org.copydesk.site.cache.PageKey;
import org.copydesk.site.response.Dates;
import org.copydesk.site.response.Links;
import org.copydesk.site.response.Masthead;
import org.copydesk.site.response.RenderedPage;
import org.copydesk.site.response.Script;

/** What readers saw at an address, and when it changed. */
@ApplicationScoped
public class PublicHistoryPage {

    /** How many changed paragraphs are shown of one change. */
    private static final int PASSAGES = 20;

    @Inject
    Site site;

    @Inject
    Amendments amendments;

    @Inject
    Frame frame;

    @Inject
    Masthead masthead;

    public Optional<RenderedPage> print(PageKey wanted, List<String> sections) {
        return site.article(wanted.slug())
                .filter(article -> !article.title().isEmpty())
                .map(article -> page(article, wanted, sections));
    }

    private RenderedPage page(PublicArticle article, PageKey wanted, List<String> sections) {
        var shown = new HashMap<String, Object>();
        shown.put("canonical", wanted.base() + Links.history(article.slug()));
        shown.put("title", article.title());
        shown.put("language", article.language());
        shown.put("direction", Script.direction(article.language()));
        shown.put("article", Links.article(article.slug()));
        shown.put("changes", changes(amendments.at(article.slug())));
        return frame.page("history", wanted, sections, shown);
    }

    /** The newest first. */
    private List<HistoryLine> changes(List<Amendment> amendments) {
        var dates = masthead.dates();
        var changes = new ArrayList<HistoryLine>();
        Publication former = null;
        for (var amendment : amendments) {
            changes.add(change(amendment, former, dates));
            former = amendment.shown();
        }
        Collections.reverse(changes);
        return changes;
    }

    private static HistoryLine change(Amendment amendment, Publication former, Dates dates) {
        var shown = amendment.shown();
        var correction = shown.correction();
        var passages = amendment.changes() == null
                ? List.<String>of()
                : Marked.passages(amendment.changes(), MarkLabels.ENGLISH);
        return new HistoryLine(
                kind(shown),
                what(shown, former),
                Dates.machine(shown.since()),
                dates.exact(shown.since()),
                amendment.changes() == null ? null : extent(amendment.changes()),
                correction == null ? shown.reason() : correction.note(),
                passages.stream().limit(PASSAGES).toList(),
                passages.size() > PASSAGES,
                correction != null && correction.kind().isTold());
    }

    /** How much changed, in words. */
    static String extent(Comparison changes) {
        if (changes.isEmpty()) return "the same text";
        if (!changes.extent().hasWords()) return "no words added or removed, but " + rest(changes.extent());
        return Stream.of(words(changes.inserted(), "added"), words(changes.deleted(), "removed"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** What changed where no word did. */
    private static String rest(Extent extent) {
        return Stream.of(
                        named(extent.signs(), "sign"),
                        named(extent.spaces(), "space"),
                        named(extent.links(), "link"),
                        extent.looks() > 0 ? "formatting" : "",
                        extent.moved() > 0 ? named(extent.moved(), "paragraph") + " moved" : "",
                        extent.others() > 0 ? "how they stand" : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String named(int count, String what) {
        return count == 0 ? "" : count == 1 ? "1 " + what : count + " " + what + "s";
    }

    private static String words(int count, String what) {
        if (count == 0) return "";
        return (count == 1 ? "1 word " : count + " words ") + what;
    }

    private static String what(Publication publication, Publication former) {
        if (publication.reason() != null) return "Withdrawn";
        if (former == null) return "First published";
        if (publication.correction() != null)
            return NoteLine.done(publication.correction().kind());
        return former.reason() == null ? "Changed" : "Published again";
    }

    private static String kind(Publication publication) {
        if (publication.reason() != null) return "withdrawn";
        return publication.correction() == null
                ? "published"
                : publication.correction().kind().name().toLowerCase(Locale.ROOT);
    }

    /**
     * One line of the history.
     *
     * @param kind for the style sheet
     * @param passages the paragraphs that changed, with what is new and what is gone
     * @param more whether there are more of them
     * @param open whether they are shown at once
     */
    public record HistoryLine(
            String kind,
            String what,
            String time,
            String when,
            String extent,
            String reason,
            List<String> passages,
            boolean more,
            boolean open) {}
}
