package org.copydesk.core.notifying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Collectors;
import org.copydesk.core.nodes.Called;
import org.copydesk.core.nodes.Switchboard;
import org.copydesk.core.nodes.Topic;

/** Rings on every node when something new stands in inboxes; everybody's bell when that may have been missed. */
@ApplicationScoped
public class BellRope {

    @Inject
    Switchboard switchboard;

    @Inject
    Event<Rang> rang;

    void told(@Observes(during = TransactionPhase.AFTER_SUCCESS) Told told) {
        switchboard.call(Topic.BELL, told.people().stream().map(UUID::toString).toList());
    }

    void called(@Observes Called called) {
        if (called.topic() != Topic.BELL) return;
        var people = called.words().stream().map(UUID::fromString).collect(Collectors.toSet());
        rang.fire(called.missed() ? Rang.EVERYBODY : new Rang(people, false));
    }
}
