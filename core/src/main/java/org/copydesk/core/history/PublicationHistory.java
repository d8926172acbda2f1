package org.copydesk.core.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.copydesk.core.workflow.Anonymity;
import org.copydesk.core.workflow.ArticleDoor;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.core.workflow.Masks;
import org.copydesk.persistence.publishing.Publications;
import org.copydesk.persistence.publishing.ShownRow;

/** What readers saw of an article, when, and on whose word. */
@ApplicationScoped
@Transactional
public class PublicationHistory {

    @Inject
    ArticleDoor door;

    @Inject
    Anonymity anonymity;

    @Inject
    Publications publications;

    /**
     * Everything they ever saw, oldest first.
     *
     * @throws ArticleNotFound when the person may not see the article
     */
    public List<ShownRow> of(long id) {
        var masks = masks(id);
        return publications.of(id).stream().map(masks::shown).toList();
    }

    /** What readers saw at that time; empty when it was not out yet. */
    public Optional<ShownRow> at(long id, Instant time) {
        var masks = masks(id);
        return publications.at(id, time).map(masks::shown);
    }

    private Masks masks(long id) {
        return anonymity.of(door.read(id));
    }
}
