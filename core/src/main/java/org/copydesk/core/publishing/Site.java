package org.copydesk.core.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import org.copydesk.persistence.publishing.PublicArticle;
import org.copydesk.persistence.publishing.PublicRow;
import org.copydesk.persistence.publishing.Showcase;

/** The public face: what was approved, to anybody, and nothing else. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class Site {

    @Inject
    Showcase showcase;

    public Optional<PublicArticle> article(String slug) {
        return showcase.at(slug);
    }

    /** The newest live articles, of one subject or of all when it is null. */
    public List<PublicRow> newest(String subject, int limit) {
        return showcase.newest(subject, null, 0, limit);
    }

    /** The live articles that came before this one. */
    public List<PublicRow> olderThan(PublicRow last, int limit) {
        return showcase.newest(null, last.since(), last.id(), limit);
    }
}
