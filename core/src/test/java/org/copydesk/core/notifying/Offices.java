package org.copydesk.core.notifying;

import java.util.Map;
import java.util.Set;
import org.copydesk.core.Newsroom;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.RightsChanged;
import org.copydesk.core.publishing.ScheduleFailed;
import org.copydesk.core.workflow.ArticleMoved;
import org.copydesk.core.workflow.StepOpened;
import org.copydesk.persistence.people.Role;
import org.copydesk.persistence.people.Roster;
import org.copydesk.persistence.people.RosterEntry;

/** Newsrooms in which what happens is told. */
final class Offices {

    private Offices() {}

    /** Where nothing is mailed. */
    static Newsroom withoutMail() {
        return with(Map.of());
    }

    /** With these settings of whoever runs it. */
    static Newsroom with(Map<String, String> settings) {
        var newsroom = new Newsroom().with(OutboxSettings.class, new OutboxSettings(settings));
        return newsroom.hearing(
                        ArticleMoved.class, moved -> newsroom.use(Telling.class).moved(moved))
                .hearing(
                        ScheduleFailed.class,
                        failed -> newsroom.use(Telling.class).failed(failed))
                .hearing(StepOpened.class, opened -> newsroom.use(Telling.class).opened(opened))
                .hearing(
                        RightsChanged.class,
                        changed -> newsroom.use(Telling.class).rightsChanged(changed));
    }

    /** What Keycloak said last about somebody. */
    static void list(Newsroom newsroom, Actor person, Set<Role> roles, boolean enabled) {
        var email = person.username() + "@copydesk.example";
        newsroom.use(Roster.class)
                .put(new RosterEntry(person.id(), person.username(), person.name(), email, roles, enabled));
    }
}
