package org.copydesk.site.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.core.publishing.Amendment;
import org.copydesk.core.publishing.Amendments;
import org.copydesk.core.publishing.Site;
import org.copydesk.core.text.compare.Comparison;
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

    @Inject
    Site site;

    @Inject
    Amendments amendments;

    @Inject
    Frame frame;

    @Inject
    Masthead masthead;

    public Optional<RenderedPage> print(PageKey wanted, List<String> sections) {
        return site.article(wanted.slug()).map(article -> page(article, wanted, sections));
    }

    private RenderedPage page(PublicArticle article, PageKey wanted, List<String> sections) {
        var shown = new HashMap<String, Object>();
        shown.put("canonical", wanted.base() + Links.history(article.slug()));
        shown.put("title", article.isWithdrawn() ? null : article.title());
        shown.put("language", article.language());
        shown.put("direction", Script.direction(article.language()));
        shown.put("article", Links.article(article.slug()));
        shown.put("changes", changes(amendments.at(article.slug())));
        return frame.page("history", wanted, sections, shown);
    }

    private List<Change> changes(List<Amendment> amendments) {
        var dates = new Dates(masthead.zone());
        var changes = new ArrayList<Change>();
        Publication former = null;
        for (var amendment : amendments) {
            var shown = amendment.shown();
            var extent = amendment.changes() == null ? null : extent(amendment.changes());
            changes.add(
                    new Change(what(shown, former), shown.since(), dates.exact(shown.since()), extent, shown.reason()));
            former = shown;
        }
        return changes;
    }

    /** How much changed, in words. */
    static String extent(Comparison changes) {
        if (changes.isEmpty()) return "the same text";
        if (changes.inserted() + changes.deleted() == 0) return "no words added or removed, but how they stand";
        return Stream.of(words(changes.inserted(), "added"), words(changes.deleted(), "removed"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String words(int count, String what) {
        if (count == 0) return "";
        return (count == 1 ? "1 word " : count + " words ") + what;
    }

    private static String what(Publication publication, Publication former) {
        if (publication.reason() != null) return "Withdrawn";
        if (former == null) return "First published";
        return former.reason() == null ? "Changed" : "Published again";
    }

    /** One line of the history. */
    public record Change(String what, Instant time, String when, String extent, String reason) {}
}
