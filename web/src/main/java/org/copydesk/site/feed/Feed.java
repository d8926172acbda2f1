package org.copydesk.site.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.stream.Stream;
import org.copydesk.core.publishing.Site;
import org.copydesk.site.cache.PageKey;
import org.copydesk.site.response.Dates;
import org.copydesk.site.response.Masthead;
import org.copydesk.site.response.RenderedPage;
import org.copydesk.site.response.Templates;

/** The newest articles for feed readers, in two dialects. */
@ApplicationScoped
public class Feed {

    private static final int LENGTH = 30;

    @Inject
    Site site;

    @Inject
    Templates templates;

    @Inject
    Masthead masthead;

    public RenderedPage atom(PageKey wanted) {
        return print("atom", "application/atom+xml;charset=UTF-8", wanted);
    }

    public RenderedPage rss(PageKey wanted) {
        return print("rss", "application/rss+xml;charset=UTF-8", wanted);
    }

    private RenderedPage print(String dialect, String type, PageKey wanted) {
        var until = site.nextSyndicated().orElse(null);
        var entries = site.syndicated(LENGTH).stream()
                .map(row -> FeedEntry.of(row, wanted.base()))
                .toList();
        var deleted = site.withdrawn(LENGTH).stream()
                .map(row -> DeletedEntry.of(row, wanted.base()))
                .toList();
        var updated = Stream.concat(
                        entries.stream().map(FeedEntry::updated),
                        deleted.stream().map(DeletedEntry::when))
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        var shown = new HashMap<String, Object>();
        shown.put("publication", Xml.text(masthead.name()));
        shown.put("base", wanted.base());
        shown.put("entries", entries);
        shown.put("deleted", deleted);
        shown.put("updated", updated);
        shown.put("mail", Dates.mail(updated));
        return RenderedPage.of(200, type, templates.filled(dialect, shown), until);
    }
}
