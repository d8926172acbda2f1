package org.copydesk.api.outbox;

import java.time.Instant;
import java.util.List;
import org.copydesk.persistence.outbox.Webhook;

/**
 * A program that is told of events.
 *
 * @param desk null for all desks
 * @param secret what deliveries are signed with; told once, when it is added, and null from then on
 */
public record WebhookJson(
        long id, String url, List<String> events, String desk, String secret, boolean enabled, Instant created) {

    static WebhookJson added(Webhook webhook) {
        return of(webhook, webhook.secret());
    }

    static WebhookJson of(Webhook webhook) {
        return of(webhook, null);
    }

    private static WebhookJson of(Webhook webhook, String secret) {
        return new WebhookJson(
                webhook.id(),
                webhook.url(),
                webhook.events(),
                webhook.desk(),
                secret,
                webhook.isEnabled(),
                webhook.created());
    }
}
