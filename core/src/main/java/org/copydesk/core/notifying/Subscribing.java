package org.copydesk.core.notifying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.core.notifying.WebhookRefused.Reason;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.Right;
import org.copydesk.core.reading.Page;
import org.copydesk.core.workflow.Refused;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.outbox.Deliveries;
import org.copydesk.persistence.outbox.OutboxFilter;
import org.copydesk.persistence.outbox.OutboxRow;
import org.copydesk.persistence.outbox.Webhook;
import org.copydesk.persistence.outbox.Webhooks;
import org.copydesk.persistence.planning.Desks;
import org.copydesk.persistence.proof.RowSeals;
import org.copydesk.persistence.proof.SealedTable;
import org.copydesk.persistence.record.Entry;
import org.copydesk.persistence.record.Events;
import org.copydesk.persistence.record.StaffAction;

/** Programs that are told of events: who wants to hear what, and what they were told. For admins. */
@ApplicationScoped
@Transactional
public class Subscribing {

    private static final int SHORTEST_SECRET = 6;
    private static final int LONGEST = 2_000;
    private static final int BYTES = 24;
    private static final int LAST_PORT = 65_535;

    @Inject
    Webhooks webhooks;

    @Inject
    Deliveries deliveries;

    @Inject
    Desks desks;

    @Inject
    Outbox outbox;

    @Inject
    OutboxSettings settings;

    @Inject
    Events events;

    @Inject
    RowSeals seals;

    @Inject
    CurrentPerson person;

    @Inject
    Clock clock;

    /** Everything that can be listened to: what people hear of, and what the record calls it. */
    public static Set<String> events() {
        var names = Stream.of(Recipients.values()).flatMap(kind -> Stream.of(kind.name(), kind.action()));
        return Stream.concat(names, Stream.of(Move.values()).map(Move::name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Newest first, before the one of that id. */
    public Page<Webhook, Long> page(long before, int limit) {
        admin();
        return Page.of(webhooks.before(before, limit + 1), limit, Webhook::id);
    }

    /**
     * Tells that address of these events from now on. Its secret is known to whoever adds it, and shown to nobody later.
     *
     * @throws WebhookRefused when something about it is not as it has to be
     */
    public Webhook add(WebhookRequest request) {
        admin();
        var webhook = new Webhook(
                webhooks.nextId(),
                url(request.url()),
                events(request.events()),
                desk(request.desk()),
                secret(request.secret()),
                person.actor().id(),
                clock.instant());
        keep(webhook);
        return webhook;
    }

    void keep(Webhook webhook) {
        admin();
        webhooks.add(webhook);
        record(StaffAction.ADD_WEBHOOK, webhook);
    }

    private void record(StaffAction action, Webhook webhook) {
        events.addToPeople(Entry.of(clock.instant(), person.actor().id(), action)
                .about(webhook.url())
                .sealing(seals.of(SealedTable.WEBHOOK, webhook.id())));
    }

    /** Switches it off or on; what waits for one that is off is never sent. @throws NoticeNotFound when there is none */
    public Webhook enable(long id, boolean enabled) {
        var webhook = find(id);
        webhook.enable(enabled);
        record(enabled ? StaffAction.ENABLE_WEBHOOK : StaffAction.DISABLE_WEBHOOK, webhook);
        return webhook;
    }

    /** @throws NoticeNotFound when there is none */
    public Webhook find(long id) {
        admin();
        return webhooks.find(id).orElseThrow(NoticeNotFound::new);
    }

    /** What it was told, newest first, before the one of that id. @throws NoticeNotFound when there is no such webhook */
    public Page<OutboxRow, Long> deliveries(long id, long before, int limit) {
        find(id);
        return outbox.page(OutboxFilter.to(id), before, limit);
    }

    /** Sends one of its deliveries again. @throws NoticeNotFound when there is none */
    public OutboxRow redeliver(long id, long delivery) {
        find(id);
        boolean itsOwn = deliveries
                .find(delivery)
                .filter(row -> row.webhook() != null && row.webhook() == id)
                .isPresent();
        if (!itsOwn) throw new NoticeNotFound();
        return outbox.retry(delivery);
    }

    private String url(String url) {
        try {
            var parsed = URI.create(url == null ? "" : url.strip());
            boolean web = "http".equalsIgnoreCase(parsed.getScheme()) || "https".equalsIgnoreCase(parsed.getScheme());
            boolean plain = parsed.getHost() != null
                    && parsed.getHost().indexOf('%') < 0 // a network of this machine
                    && parsed.getUserInfo() == null
                    && parsed.getRawFragment() == null;
            boolean reachable = parsed.getPort() != 0 && parsed.getPort() <= LAST_PORT;
            if (!web || !plain || !reachable || parsed.toString().length() > LONGEST)
                throw new WebhookRefused(Reason.URL_UNUSABLE);
            if (isForbidden(parsed)) throw new WebhookRefused(Reason.URL_NOT_PUBLIC);
            return parsed.toASCIIString();
        } catch (IllegalArgumentException malformed) {
            throw new WebhookRefused(Reason.URL_UNUSABLE);
        }
    }

    /** Told as early as can be; what a name stands for later is looked at whenever it is called. */
    private boolean isForbidden(URI url) {
        try {
            var host = url.getHost().replaceAll("[\\[\\]]", "");
            return Stream.of(InetAddress.getAllByName(host)).anyMatch(address -> !settings.mayCall(address));
        } catch (UnknownHostException notYet) {
            return false;
        }
    }

    /** Names as people write them: {@code article.published} is {@code PUBLISHED}. */
    private static List<String> events(List<String> wanted) {
        if (wanted.isEmpty()) throw new WebhookRefused(Reason.EVENTS_MISSING);
        var names = wanted.stream()
                .map(name ->
                        String.valueOf(name).strip().toUpperCase(Locale.ROOT).replaceFirst("^ARTICLE\\.", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!events().containsAll(names)) throw new WebhookRefused(Reason.EVENT_UNKNOWN);
        return List.copyOf(names);
    }

    private String desk(String desk) {
        if (desk == null || desk.isBlank()) return null;
        return desks.find(desk.strip())
                .orElseThrow(() -> new WebhookRefused(Reason.DESK_UNKNOWN))
                .name();
    }

    private static String secret(String secret) {
        if (secret == null || secret.isBlank()) {
            var bytes = new byte[BYTES];
            new SecureRandom().nextBytes(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        }
        if (secret.length() < SHORTEST_SECRET || secret.length() > LONGEST)
            throw new WebhookRefused(Reason.SECRET_UNUSABLE);
        return secret;
    }

    private void admin() {
        Refused.unlessMay(person.actor(), Right.ADMINISTER);
    }
}
