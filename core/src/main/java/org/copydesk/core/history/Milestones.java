package org.copydesk.core.history;

import static org.copydesk.core.workflow.Move.APPROVE;
import static org.copydesk.core.workflow.Move.PUBLISH;
import static org.copydesk.core.workflow.Move.PUBLISH_UNREVIEWED;
import static org.copydesk.core.workflow.Move.REQUEST_CHANGES;
import static org.copydesk.core.workflow.Move.SUBMIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.core.workflow.Move;
import org.copydesk.persistence.article.Articles;
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
    Articles articles;

    @Inject
    Events events;

    @Inject
    CurrentPerson person;

    /**
     * Those of the revisions from {@code first} to {@code last} by their numbers, each oldest first.
     *
     * @throws ArticleNotFound when the person may not see the article
     */
    public Map<Integer, List<EventRow>> of(long id, int first, int last) {
        if (articles.find(id, person.actor().viewer()).isEmpty()) throw new ArticleNotFound();
        return events.on(id, first, last, TOLD).stream().collect(Collectors.groupingBy(EventRow::revision));
    }
}
