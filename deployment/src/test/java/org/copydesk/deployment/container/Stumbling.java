package org.copydesk.deployment.container;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.copydesk.core.people.RightsChanged;
import org.copydesk.core.workflow.ArticleMoved;
import org.copydesk.persistence.article.Move;

/**
 * Fails what a test wants failed when all else about it is done, and keeps what was heard after each transaction; within it
 * nothing is kept that could be taken for an outcome.
 */
@ApplicationScoped
class Stumbling {

    /** What a test brought about. */
    static final class Stumbled extends RuntimeException {}

    /** What was heard after a transaction. */
    record Heard(long article, Move move, boolean succeeded) {}

    private final Set<Object> stones = ConcurrentHashMap.newKeySet();
    private final List<Heard> heard = new CopyOnWriteArrayList<>();

    /** Lets the next move of this article fail at the last moment. */
    void over(long article) {
        stones.add(article);
    }

    /** Lets the next change of this person's rights fail at the last moment. */
    void over(UUID person) {
        stones.add(person);
    }

    List<Heard> heard(long article) {
        return heard.stream().filter(one -> one.article() == article).toList();
    }

    void moved(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER + 900) ArticleMoved moved) {
        if (stones.remove(moved.article())) throw new Stumbled();
    }

    void changed(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER + 900) RightsChanged changed) {
        if (stones.remove(changed.person())) throw new Stumbled();
    }

    void succeeded(@Observes(during = TransactionPhase.AFTER_SUCCESS) ArticleMoved moved) {
        heard.add(new Heard(moved.article(), moved.move(), true));
    }

    void failed(@Observes(during = TransactionPhase.AFTER_FAILURE) ArticleMoved moved) {
        heard.add(new Heard(moved.article(), moved.move(), false));
    }
}
