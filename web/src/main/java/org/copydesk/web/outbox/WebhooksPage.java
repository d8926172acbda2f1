package org.copydesk.web.outbox;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.core.notifying.NoticeWords;
import org.copydesk.core.notifying.Recipients;
import org.copydesk.core.notifying.Subscribing;
import org.copydesk.core.notifying.WebhookRefused;
import org.copydesk.core.notifying.WebhookRequest;
import org.copydesk.core.planning.DeskView;
import org.copydesk.core.planning.SettingUp;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.persistence.outbox.OutboxRow;
import org.copydesk.persistence.outbox.Webhook;
import org.copydesk.persistence.planning.Desk;
import org.copydesk.web.failure.Notices;
import org.copydesk.web.frame.OnPage;
import org.copydesk.web.frame.PageMemory;
import org.copydesk.web.frame.Visitor;

/** Programs that are told of events: adding one, switching it off, and what it was told. */
@Named
@ViewScoped
public class WebhooksPage extends PageMemory {

    private static final int MOST = 100;
    private static final int LAST = 5;

    @Inject
    transient Subscribing subscribing;

    @Inject
    transient SettingUp settingUp;

    @Inject
    transient Notices notices;

    @Inject
    transient Visitor visitor;

    private final OnPage<HookRow> shown = new OnPage<>();
    private final HashMap<Long, OnPage<OutboxRow>> last = new HashMap<>();
    private transient List<Desk> desks;
    private String url;
    private String desk;
    private String[] events = {};
    private String secret;

    /** One webhook as it stands on the page. */
    public record HookRow(long id, String url, String desk, List<String> heard, boolean isEnabled)
            implements Serializable {}

    /** For anybody but an admin there is no such page. */
    public void load() {
        if (!visitor.isAdmin()) throw new ArticleNotFound();
    }

    /** Adds it and shows its secret this once; what is refused stays in the form. */
    public void add() {
        try {
            secret = subscribing
                    .add(new WebhookRequest(url, Arrays.asList(events), desk, null))
                    .secret();
            notices.here("webhooks.added", url);
            url = null;
            events = new String[0];
        } catch (WebhookRefused refused) {
            notices.wrong("webhooks.refusal." + refused.reason());
        }
    }

    public void enable(long id, boolean enabled) {
        subscribing.enable(id, enabled);
        notices.here(enabled ? "webhooks.on" : "webhooks.off");
    }

    public void redeliver(long id, long delivery) {
        subscribing.redeliver(id, delivery);
        notices.here("outbox.again");
    }

    public List<OutboxRow> last(long id) {
        return last.computeIfAbsent(id, hook -> new OnPage<>())
                .rows(() -> subscribing.deliveries(id, Long.MAX_VALUE, LAST).items());
    }

    public List<HookRow> getAll() {
        return shown.rows(() -> subscribing.page(Long.MAX_VALUE, MOST).items().stream()
                .map(this::row)
                .toList());
    }

    private HookRow row(Webhook hook) {
        return new HookRow(hook.id(), hook.url(), hook.desk(), heard(hook), hook.isEnabled());
    }

    public String name(String kind) {
        return new NoticeWords(visitor.getLocale(), visitor.getZone()).kind(kind);
    }

    /** What it is told of, each once however often it was named. */
    private List<String> heard(Webhook webhook) {
        var said = new NoticeWords(visitor.getLocale(), visitor.getZone());
        return webhook.events().stream().map(said::heard).distinct().sorted().toList();
    }

    public List<Desk> getDesks() {
        if (desks == null) desks = settingUp.all().stream().map(DeskView::desk).toList();
        return desks;
    }

    /** The title of a desk by its short name. */
    public String title(String name) {
        return getDesks().stream()
                .filter(one -> one.name().equals(name))
                .map(Desk::title)
                .findFirst()
                .orElse(name);
    }

    /** What about one thing stands together. */
    public List<Recipients> getKinds() {
        return Stream.of(Recipients.values())
                .sorted(Comparator.comparing(Recipients::subject))
                .toList();
    }

    /** What deliveries of the one just added are signed with, null when none was. */
    public String getSecret() {
        return secret;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public String getDesk() {
        return desk;
    }

    public void setDesk(String desk) {
        this.desk = desk;
    }

    public String[] getEvents() {
        return events;
    }

    public void setEvents(String[] events) {
        this.events = events;
    }
}
