package org.copydesk.web.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.websocket.Session;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.copydesk.core.notifying.Inboxes;
import org.copydesk.core.notifying.Rang;
import org.copydesk.core.people.Actor;

/** The pages that are open on this node, and how much is new to those who look at them. */
@ApplicationScoped
public class Bell {

    @Inject
    Inboxes inboxes;

    private final Map<Session, Actor> open = new ConcurrentHashMap<>();

    /** Tells at once what may have changed since the page was made. */
    void add(Session page, Actor actor) {
        open.put(page, actor);
        ring(page, actor);
    }

    void remove(Session page) {
        open.remove(page);
    }

    void rang(@Observes Rang rang) {
        open.forEach((page, actor) -> {
            if (rang.isFor(actor.id())) ring(page, actor);
        });
    }

    private void ring(Session page, Actor actor) {
        var number = Integer.toString(inboxes.unread(actor.viewer()));
        page.getAsyncRemote().sendText(number, sent -> {
            if (!sent.isOK()) remove(page);
        });
    }
}
