package org.copydesk.core.notifying;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where somebody's program wants to be told of which events.
 *
 * @param desk null for all desks
 * @param secret what deliveries are signed with, null to have one made
 */
public record WebhookRequest(String url, List<String> events, String desk, String secret) {

    public WebhookRequest {
        events = events == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(events)); // may hold nothing
    }
}
