package org.copydesk.core.history;

import static org.copydesk.persistence.article.Move.APPROVE;
import static org.copydesk.persistence.article.Move.PUBLISH;
import static org.copydesk.persistence.article.Move.PUBLISH_UNREVIEWED;
import static org.copydesk.persistence.article.Move.REQUEST_CHANGES;
import static org.copydesk.persistence.article.Move.SUBMIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.core.workflow.Anonymity;
import org.copydesk.core.workflow.ArticleDoor;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.record.EventRow;
import org.copydesk.persistence.record.Events;

/** What became of single revisions: which one was submitted, sent back, approved, published. */
@ApplicationScoped
@Transactional
public class Milestones {

    private static final List<String> TOLD = Stream.of(SUBMIT, REQUEST_CHANGES, APPROVE, PUBLISH, PUBLISH_UNREVIEWED)
            .map(Move::name)
            .toList();

    @Inject
    ArticleDoor door;

    @Inject
    Anonymity anonymity;

    @Inject
    Events events;

    /**
     * Those of the revisions from {@code first} to {@code last} by their numbers, each oldest first.
     *
     * @throws ArticleNotFound when the person may not see the article
     */
    public Map<Integer, List<EventRow>> of(long id, int first, int last) {
        var masks = anonymity.of(door.read(id));
        return events.on(id, first, last, TOLD).stream()
                .map(masks::shown)
                .collect(Collectors.groupingBy(EventRow::revision));
    }
}
