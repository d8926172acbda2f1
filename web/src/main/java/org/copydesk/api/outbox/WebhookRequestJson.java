package org.copydesk.api.outbox;

import java.util.List;
import org.copydesk.core.notifying.WebhookRequest;

/**
 * A program that is to be told of events.
 *
 * @param desk null for all desks
 * @param secret what deliveries are signed with, null to have one made
 */
public record WebhookRequestJson(String url, List<String> events, String desk, String secret) {

    WebhookRequest request() {
        return new WebhookRequest(url, events, desk, secret);
    }
}
