package org.copydesk.site.cache;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import org.copydesk.core.erasing.ArticleErased;
import org.copydesk.core.nodes.Called;
import org.copydesk.core.nodes.Switchboard;
import org.copydesk.core.nodes.Topic;
import org.copydesk.core.publishing.SectionsArranged;
import org.copydesk.core.workflow.ArticleMoved;

/**
 * Counts the changes of what readers see. Articles share counters by their addresses, so that a change of one makes few
 * others be printed anew; lists have one counter together.
 */
@ApplicationScoped
public class CacheVersions {

    private static final int COUNTERS = 4096;

    /** Not the address of any article. */
    private static final String LISTS = "/";

    @Inject
    Sections sections;

    @Inject
    Switchboard switchboard;

    private final AtomicLong lists = new AtomicLong();
    private final AtomicLongArray articles = new AtomicLongArray(COUNTERS);

    /** Counted before the answer to whoever made the change leaves, so that they find it on the site; then others are told. */
    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) ArticleMoved moved) {
        if (moved.slug() == null) return;
        changed(moved.slug());
        switchboard.call(Topic.SITE, List.of(moved.slug()));
    }

    void erased(@Observes(during = TransactionPhase.AFTER_SUCCESS) ArticleErased erased) {
        if (erased.slug() == null) return;
        changed(erased.slug());
        switchboard.call(Topic.SITE, List.of(erased.slug()));
    }

    /** Pages that show other sections than before are printed anew, all others are good as they are. */
    void arranged(@Observes(during = TransactionPhase.AFTER_SUCCESS) SectionsArranged arranged) {
        lists.incrementAndGet();
        switchboard.call(Topic.SITE, List.of(LISTS));
    }

    void called(@Observes Called called) {
        if (called.topic() != Topic.SITE || called.own()) return;
        if (called.missed()) everythingChanged();
        else called.words().forEach(this::changed);
    }

    void changed(String slug) {
        articles.incrementAndGet(counter(slug));
        lists.incrementAndGet();
    }

    /** Nothing that was printed is good any more. */
    void everythingChanged() {
        for (int i = 0; i < COUNTERS; i++) articles.incrementAndGet(i);
        lists.incrementAndGet();
    }

    /** The version that a page printed from now on belongs to. */
    CacheVersion of(PageKey wanted) {
        return new CacheVersion(number(wanted), sections.at(lists.get()));
    }

    /** The same, without sections while nobody knows them; such a version has no page. */
    CacheVersion known(PageKey wanted) {
        return new CacheVersion(number(wanted), sections.known(lists.get()));
    }

    List<String> sections() {
        return sections.at(lists.get());
    }

    private long number(PageKey wanted) {
        var slug = wanted.slug();
        return slug == null ? lists.get() : articles.get(counter(slug));
    }

    private static int counter(String slug) {
        return Math.floorMod(slug.hashCode(), COUNTERS);
    }
}
