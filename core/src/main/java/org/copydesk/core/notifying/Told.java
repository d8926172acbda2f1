package org.copydesk.core.notifying;

import java.util.List;
import java.util.UUID;

/** Something new stands in the inboxes of these people, or left for programs. Observe it after success. */
public record Told(List<UUID> people) {

    public Told {
        people = List.copyOf(people);
    }
}
