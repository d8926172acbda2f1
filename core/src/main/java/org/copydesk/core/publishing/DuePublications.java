package org.copydesk.core.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.ArrayList;
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
        var had = new HashSet<String>();
        for (var turns = due(had); !turns.isEmpty(); turns = due(had)) {
            for (var turn : turns) {
                if (!take(turn, people)) return;
                had.add(turn.what());
            }
        }
    }

    /** The next that are due and had no turn yet, however many of the longest overdue had theirs and are due still. */
    private List<Turn> due(Set<String> had) {
        var now = clock.instant();
        int limit = AT_ONCE + had.size();
        var turns = new ArrayList<Turn>();
        for (var schedule : schedules.due(now, limit)) {
            long id = schedule.article();
            turns.add(new Turn("Article " + id, schedule.person(), actor -> publish(id, actor)));
        }
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
            LOG.log(Level.WARNING, "Nothing that is due happens until Keycloak says who may publish", e);
            return false;
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, turn.what() + " is due and could not have its turn", e);
        }
        return true;
    }

    private void publish(long article, Actor actor) {
        perform(() -> release.publish(article, actor), refusal -> release.failToPublish(article, actor, refusal));
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
