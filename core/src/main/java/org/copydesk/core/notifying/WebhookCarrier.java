package org.copydesk.core.notifying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.outbox.Deliveries;
import org.copydesk.persistence.outbox.Parcel;
import org.copydesk.persistence.outbox.StoredMessage;
import org.copydesk.persistence.outbox.Webhook;
import org.copydesk.persistence.outbox.Webhooks;
import org.copydesk.persistence.record.EventRow;
import org.copydesk.persistence.record.Events;

/** Tells programs of events: the event's JSON, signed with the secret of the webhook. */
@ApplicationScoped
class WebhookCarrier implements Carrier {

    @Inject
    Deliveries deliveries;

    @Inject
    Webhooks webhooks;

    @Inject
    Events events;

    @Inject
    OutboxSettings settings;

    @Inject
    Clock clock;

    @Override
    public Receipt carry(Parcel parcel) {
        var webhook = webhooks.find(parcel.webhook()).orElseThrow();
        if (!webhook.isEnabled()) return Receipt.pointless("the webhook is switched off");
        try {
            var body = body(parcel);
            var answer = new GuardedPost(settings::mayCall)
                    .send(
                            URI.create(webhook.url()),
                            headers(parcel, webhook, body),
                            body.getBytes(StandardCharsets.UTF_8));
            return answer.isGood() ? Receipt.taken(answer.toString()) : Receipt.again(answer.toString());
        } catch (GuardedPost.NotAllowed within) {
            return Receipt.refused(within.getMessage());
        } catch (IOException away) {
            return Receipt.again(away.getClass().getSimpleName() + ": " + away.getMessage());
        }
    }

    /** What is told, for admins who look at it too. */
    String body(Parcel parcel) {
        var message = deliveries.message(parcel.message(), null).orElseThrow();
        var json = Json.createObjectBuilder();
        if (message.event() != null) events.find(message.event()).ifPresent(event -> put(json, event));
        return about(json, message).build().toString();
    }

    private Map<String, String> headers(Parcel parcel, Webhook webhook, String body) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Type", "application/json; charset=utf-8");
        headers.put("User-Agent", "Copydesk");
        headers.put("Copydesk-Delivery", Long.toString(parcel.id()));
        headers.put(
                "Copydesk-Signature",
                signature(webhook.secret(), clock.instant().getEpochSecond(), body));
        return headers;
    }

    static String signature(String secret, long time, String body) {
        var key = secret.getBytes(StandardCharsets.UTF_8);
        return "t=" + time + ",v1=" + HexFormat.of().formatHex(Signatures.hmac(key, time + "." + body));
    }

    private static void put(JsonObjectBuilder json, EventRow event) {
        json.add("id", event.id());
        json.add("number", event.number());
        json.add("time", event.time().toString());
        put(json, "actor", event.actor());
        put(json, "move", isMove(event.action()) ? event.action() : null);
        json.add("action", event.action());
        put(json, "from", event.from());
        put(json, "to", event.to());
        if (event.revision() == null) json.addNull("revision");
        else json.add("revision", event.revision());
        put(json, "content", event.content());
        put(json, "note", event.note());
        put(json, "about", event.about());
        json.add("hash", event.hash());
        json.add("previous", event.previous());
    }

    private static JsonObjectBuilder about(JsonObjectBuilder json, StoredMessage message) {
        json.add("kind", message.kind());
        if (message.article() == null) json.addNull("article");
        else json.add("article", message.article());
        json.add("title", message.title());
        put(json, "slug", message.slug());
        put(json, "desk", message.desk());
        return json;
    }

    private static void put(JsonObjectBuilder json, String name, String value) {
        if (value == null) json.addNull(name);
        else json.add(name, value);
    }

    private static boolean isMove(String action) {
        return Stream.of(Move.values()).map(Move::name).anyMatch(action::equals);
    }
}
