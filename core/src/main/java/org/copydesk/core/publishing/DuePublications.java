package org.copydesk.core.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.keycloak.Directory;
import org.copydesk.core.people.keycloak.KeycloakUnreachable;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.core.workflow.Refusal;
import org.copydesk.core.workflow.Refused;
import org.copydesk.persistence.publishing.Schedule;
import org.copydesk.persistence.publishing.Schedules;

/**
 * What should be live by now. Each article goes out on the right that whoever scheduled it has at this moment: when that is
 * lost, the article stays scheduled and people have to look at it; when nobody can be asked, it is tried again.
 */
@ApplicationScoped
public class DuePublications {

    private static final System.Logger LOG = System.getLogger(DuePublications.class.getName());

    @Inject
    Schedules schedules;

    @Inject
    Directory directory;

    @Inject
    Release release;

    @Inject
    Clock clock;

    /** Publishes what is due, the longest overdue first. Any number of nodes may do so at the same time. */
    @ActivateRequestContext
    public void publish() {
        for (var schedule : schedules.due(clock.instant())) {
            try {
                publish(schedule);
            } catch (KeycloakUnreachable e) {
                LOG.log(Level.WARNING, "Nothing goes live until Keycloak says who may publish", e);
                return;
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "Article " + schedule.article() + " is due and could not go live", e);
            }
        }
    }

    private void publish(Schedule schedule) {
        var actor = actor(schedule.person());
        try {
            release.perform(schedule.article(), actor);
        } catch (Refused refused) {
            release.fail(schedule.article(), actor, refused.refusal());
        } catch (ArticleNotFound unseen) { // editors see every article, so this is one no longer
            release.fail(schedule.article(), actor, Refusal.ROLE_MISSING);
        }
    }

    private Actor actor(UUID id) {
        return directory
                .find(id)
                .map(account -> new Actor(id, account.username(), account.name(), account.rights()))
                .orElseGet(() -> new Actor(id, "", "", Set.of()));
    }
}
