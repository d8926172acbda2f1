package org.copydesk.core.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.copydesk.persistence.publishing.Address;
import org.copydesk.persistence.publishing.Addresses;
import org.copydesk.persistence.publishing.PublicArticle;
import org.copydesk.persistence.publishing.PublicArticles;
import org.copydesk.persistence.publishing.PublicNote;
import org.copydesk.persistence.publishing.PublicRow;
import org.copydesk.persistence.publishing.SiteChange;
import org.copydesk.persistence.publishing.SiteSections;
import org.copydesk.persistence.publishing.Syndication;
import org.copydesk.persistence.publishing.WithdrawnRow;
import org.copydesk.persistence.words.WordQuery;

/** The public face: what was approved, to anybody, and nothing else. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class Site {

    private static final int LOOKED_AT = 60;

    @Inject
    PublicArticles articles;

    @Inject
    Addresses addresses;

    @Inject
    Syndication syndication;

    @Inject
    SiteSections sections;

    @Inject
    Clock clock;

    public Optional<PublicArticle> article(String slug) {
        return articles.at(slug);
    }

    /** What the first page shows, with these sections below the newest. */
    public Front front(List<String> sections) {
        return Front.of(articles.newest(null, 0, Front.NEWEST + 1), articles.newestOfEach(sections, Front.OF_EACH));
    }

    /** The newest live articles that came before {@code (since, id)}; from the newest when {@code since} is null. */
    public List<PublicRow> newest(Instant since, long id, int limit) {
        return articles.newest(since, id, limit);
    }

    /** The same, of one subject, however its letters are written. */
    public List<PublicRow> newestOf(String subject, Instant since, long id, int limit) {
        return articles.newestOf(subject, since, id, limit);
    }

    /**
     * The newest live articles that have all these words, in their texts, subjects or names, and came before
     * {@code (since, id)}; from the newest when {@code since} is null. What went live just now is found a second later.
     */
    public List<SearchResult> search(String words, Instant since, long id, int limit) {
        var wanted = WordQuery.of(words);
        return articles.found(wanted, since, id, limit).stream()
                .map(article -> SearchResult.of(article, wanted))
                .toList();
    }

    /** What readers were told of changes before that time, newest first; of the newest when {@code before} is null. */
    public List<PublicNote> notes(Instant before, int limit) {
        return articles.notes(before, limit);
    }

    /** What feeds carry: the same as readers see, once it can no longer be taken back. */
    public List<PublicRow> syndicated(int limit) {
        return syndication.newest(clock.instant(), limit);
    }

    /** What feeds carried, and readers see no longer; the newest first. */
    public List<WithdrawnRow> withdrawn(int limit) {
        return syndication.withdrawn(clock.instant(), limit);
    }

    /** When what feeds carry changes by itself; empty while nothing can be taken back. */
    public Optional<Instant> nextSyndicated() {
        return syndication.next(clock.instant());
    }

    /** Live articles that can no longer be taken back, in the order of their ids, after this one. */
    public List<Address> addresses(long after, int limit) {
        return addresses.live(after, clock.instant(), limit);
    }

    /** The ids after which each part of all addresses begins, when they are cut into parts of this size. */
    public List<Long> parts(int size) {
        return addresses.parts(clock.instant(), size);
    }

    /** What readers see otherwise than before, since then. */
    public List<SiteChange> changedSince(Instant time, int limit) {
        return addresses.changedSince(time, limit);
    }

    /** What the masthead offers: what an admin chose, or else the subjects that the newest articles are mainly about. */
    public List<String> sections() {
        var chosen = sections.all();
        return chosen.isEmpty() ? Navigation.most(addresses.mainSubjects(LOOKED_AT)) : chosen;
    }
}
