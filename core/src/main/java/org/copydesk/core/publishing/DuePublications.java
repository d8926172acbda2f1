package org.copydesk.core.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.keycloak.Directory;
import org.copydesk.core.people.keycloak.KeycloakUnreachable;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.core.workflow.Refusal;
import org.copydesk.core.workflow.Refused;
import org.copydesk.persistence.publishing.Bundles;
import org.copydesk.persistence.publishing.Expiries;
import org.copydesk.persistence.publishing.Schedules;

/**
 * What should be live by now, or gone. Each happens on the right that whoever set the time has at this moment: when that is
 * lost, the article stays as it is and people have to look at it; when nobody can be asked, it is tried again.
 */
@ApplicationScoped
public class DuePublications {

    private static final System.Logger LOG = System.getLogger(DuePublications.class.getName());

    private static final int AT_ONCE = 50;
    private static final String UNSAID = "Nothing that is due happens until Keycloak says who may publish";

    @Inject
    Schedules schedules;

    @Inject
    Expiries expiries;

    @Inject
    Bundles bundles;

    @Inject
    Directory directory;

    @Inject
    Release release;

    @Inject
    BundleRelease bundleRelease;

    @Inject
    Clock clock;

    /**
     * Does what is due, the longest overdue first, until nothing is left but what had its turn in vain. Any number of nodes
     * may do so at the same time: what one has in hand, the others pass over.
     */
    @ActivateRequestContext
    public void publish() {
        var people = new HashMap<UUID, Actor>();
        publishArticles(people);
        var had = new HashSet<String>();
        for (var turns = due(had); !turns.isEmpty(); turns = due(had)) {
            for (var turn : turns) {
                if (!take(turn, people)) return;
                had.add(turn.what());
            }
        }
    }

    private void publishArticles(Map<UUID, Actor> people) {
        var here = new HashMap<UUID, Actor>();
        try {
            schedules.dueFor(clock.instant()).forEach(id -> here.put(id, actor(people, id)));
        } catch (KeycloakUnreachable e) {
            LOG.log(Level.WARNING, UNSAID, e);
        }
        if (here.isEmpty()) return;
        var turns = new ArrayDeque<Long>();
        while (isAnotherTurn(here, turns)) {}
    }

    /** Whether there was one; what had its turn in vain stays among the turns. */
    private boolean isAnotherTurn(Map<UUID, Actor> people, Deque<Long> turns) {
        int had = turns.size();
        try {
            return publishNext(people, turns);
        } catch (RuntimeException e) {
            if (turns.size() == had) throw e;
            LOG.log(Level.ERROR, "Article " + turns.getLast() + " is due and could not have its turn", e);
            return true;
        }
    }

    private boolean publishNext(Map<UUID, Actor> people, Deque<Long> turns) {
        try {
            if (!release.publishNext(people, turns)) return false;
            turns.removeLast();
        } catch (Refused refused) {
            release.failToPublish(turns.getLast(), people, refused.refusal());
        } catch (ArticleNotFound unseen) { // editors see every article, so this is one no longer
            release.failToPublish(turns.getLast(), people, Refusal.ROLE_MISSING);
        }
        return true;
    }

    /** The next that are due and had no turn yet, however many of the longest overdue had theirs and are due still. */
    private List<Turn> due(Set<String> had) {
        var now = clock.instant();
        int limit = AT_ONCE + had.size();
        var turns = new ArrayList<Turn>();
        for (var bundle : bundles.due(now, limit)) {
            long id = bundle.id();
            turns.add(new Turn("Bundle " + id, bundle.person(), actor -> sendOut(id, actor)));
        }
        for (var expiry : expiries.due(now, limit)) {
            long id = expiry.article();
            turns.add(new Turn("End of article " + id, expiry.person(), actor -> withdraw(id, actor)));
        }
        return turns.stream().filter(turn -> !had.contains(turn.what())).toList();
    }

    /** What is due, on whose right. */
    private record Turn(String what, UUID person, Consumer<Actor> work) {}

    /** Whether the next has its turn too. */
    private boolean take(Turn turn, Map<UUID, Actor> people) {
        try {
            turn.work().accept(actor(people, turn.person()));
        } catch (KeycloakUnreachable e) {
            LOG.log(Level.WARNING, UNSAID, e);
            return false;
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, turn.what() + " is due and could not have its turn", e);
        }
        return true;
    }

    private void sendOut(long bundle, Actor actor) {
        try {
            bundleRelease.sendOutDue(bundle, actor);
        } catch (BundleRefused refused) {
            bundleRelease.fail(bundle, refused);
        }
    }

    private void withdraw(long article, Actor actor) {
        perform(() -> release.withdraw(article, actor), refusal -> release.failToWithdraw(article, actor, refusal));
    }

    private static void perform(Runnable move, Consumer<Refusal> failure) {
        try {
            move.run();
        } catch (Refused refused) {
            failure.accept(refused.refusal());
        } catch (ArticleNotFound unseen) { // editors see every article, so this is one no longer
            failure.accept(Refusal.ROLE_MISSING);
        }
    }

    /** Asked once for everything of a person that is due at the same moment. */
    private Actor actor(Map<UUID, Actor> asked, UUID id) {
        return asked.computeIfAbsent(
                id,
                person -> directory
                        .find(person)
                        .map(account -> new Actor(person, account.username(), account.name(), account.rights()))
                        .orElseGet(() -> new Actor(person, "", "", Set.of())));
    }
}
