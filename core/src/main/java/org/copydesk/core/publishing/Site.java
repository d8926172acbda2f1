package org.copydesk.core.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.copydesk.persistence.publishing.Address;
import org.copydesk.persistence.publishing.Addresses;
import org.copydesk.persistence.publishing.PublicArticle;
import org.copydesk.persistence.publishing.PublicArticles;
import org.copydesk.persistence.publishing.PublicNote;
import org.copydesk.persistence.publishing.PublicRow;

/** The public face: what was approved, to anybody, and nothing else. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class Site {

    @Inject
    PublicArticles showcase;

    @Inject
    Addresses addresses;

    public Optional<PublicArticle> article(String slug) {
        return showcase.at(slug);
    }

    /** The newest live articles that came before {@code (since, id)}; from the newest when {@code since} is null. */
    public List<PublicRow> newest(Instant since, long id, int limit) {
        return showcase.newest(since, id, limit);
    }

    /** The same, of one subject. */
    public List<PublicRow> newestOf(String subject, Instant since, long id, int limit) {
        return showcase.newestOf(subject, since, id, limit);
    }

    /** What readers were told of changes before that time, newest first; of the newest when {@code before} is null. */
    public List<PublicNote> notes(Instant before, int limit) {
        return showcase.notes(before, limit);
    }

    /** Live articles in the order of their ids, after this one. */
    public List<Address> addresses(long after, int limit) {
        return addresses.live(after, limit);
    }

    /** The ids after which each part of all addresses begins, when they are cut into parts of this size. */
    public List<Long> parts(int size) {
        return addresses.parts(size);
    }

    /** What readers see otherwise than before, since then; the newest first. */
    public List<Address> changedSince(Instant time, int limit) {
        return addresses.changedSince(time, limit);
    }

    /** The main subjects of the newest live articles. */
    public List<String> mainSubjects(int newest) {
        return addresses.mainSubjects(newest);
    }
}
