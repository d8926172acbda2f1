package org.copydesk.core.notifying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.Right;
import org.copydesk.core.reading.Page;
import org.copydesk.core.workflow.ArticleDoor;
import org.copydesk.core.workflow.Refused;
import org.copydesk.persistence.outbox.Channel;
import org.copydesk.persistence.outbox.Deliveries;
import org.copydesk.persistence.outbox.OutboxFilter;
import org.copydesk.persistence.outbox.OutboxRow;
import org.copydesk.persistence.outbox.TryRow;

/** What left the house, what waits and what was given up, for admins. */
@ApplicationScoped
@Transactional
public class Outbox {

    /** Further than this nothing is counted. */
    public static final int COUNTED = 1_000;

    @Inject
    Deliveries deliveries;

    @Inject
    ArticleDoor door;

    @Inject
    MailCarrier mails;

    @Inject
    WebhookCarrier webhooks;

    @Inject
    Postbox postbox;

    @Inject
    CurrentPerson person;

    @Inject
    Clock clock;

    @Inject
    Event<Told> told;

    /** The lines before the one of that id, newest first. */
    public Page<OutboxRow, Long> page(OutboxFilter filter, long before, int limit) {
        admin();
        return Page.of(deliveries.rows(filter, before, limit + 1), limit, OutboxRow::id);
    }

    public int count(OutboxFilter filter) {
        admin();
        return deliveries.count(filter, COUNTED);
    }

    public List<TryRow> tries(long id) {
        admin();
        return deliveries.tries(id);
    }

    /** Whether there is a mail server at all. */
    public boolean sendsMail() {
        return postbox.isThere();
    }

    /** Since when the mail server takes nothing; empty while it does. */
    public Optional<Instant> mailsStuckSince() {
        admin();
        return deliveries.mailsStuckSince();
    }

    /**
     * What was or will be sent; empty when it is about an article that the admin may not read.
     *
     * @throws NoticeNotFound when there is no such line
     */
    public Optional<String> content(long id) {
        admin();
        var parcel = deliveries.parcel(id).orElseThrow(NoticeNotFound::new);
        boolean called = parcel.channel() == Channel.WEBHOOK;
        var articles = called ? Stream.ofNullable(find(id).article()) : mails.articles(parcel);
        if (!articles.allMatch(article -> door.find(article).isPresent())) return Optional.empty();
        return Optional.of(called ? webhooks.body(parcel) : mails.letter(parcel).text());
    }

    /**
     * Sends again what was given up, or tries at once what waits. It keeps its id, so that receivers can tell.
     *
     * @throws NoticeNotFound when there is no such line
     */
    public OutboxRow retry(long id) {
        admin();
        if (!deliveries.retry(id, clock.instant())) throw new NoticeNotFound();
        told.fire(new Told(List.of()));
        return find(id);
    }

    /** Tries at once all mails that were tried in vain. */
    public void retryMails() {
        admin();
        deliveries.retryMails(clock.instant());
        told.fire(new Told(List.of()));
    }

    private OutboxRow find(long id) {
        return deliveries.find(id).orElseThrow(NoticeNotFound::new);
    }

    private void admin() {
        Refused.unlessMay(person.actor(), Right.ADMINISTER);
    }
}
