package org.copydesk.web.outbox;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.copydesk.core.notifying.NoticeWords;
import org.copydesk.core.notifying.Outbox;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.persistence.outbox.OutboxFilter;
import org.copydesk.persistence.outbox.OutboxRow;
import org.copydesk.persistence.outbox.TryRow;
import org.copydesk.web.failure.Notices;
import org.copydesk.web.frame.PageAddress;
import org.copydesk.web.frame.PageMemory;
import org.copydesk.web.frame.ShownRows;
import org.copydesk.web.frame.Visitor;
import org.copydesk.web.frame.Words;

/** What left, with its tries, and the way to try again. The list stays as it is until one asks for it anew. */
@Named
@ViewScoped
public class OutboxPage extends PageMemory {

    private static final int AT_ONCE = 50;

    @Inject
    transient Outbox outbox;

    @Inject
    transient Notices notices;

    @Inject
    transient Visitor visitor;

    @Inject
    transient Words words;

    private OutboxFilter.Part part = OutboxFilter.Part.ALL;
    private String q;
    private long before = Long.MAX_VALUE;
    private ShownRows<OutboxRow> rows = new ShownRows<>(List.of());
    private Long next;
    private Long opened;

    /** For anybody but an admin there is no such page. */
    public void load() {
        if (!visitor.isAdmin()) throw new ArticleNotFound();
        var page = outbox.page(new OutboxFilter(part, PageAddress.said(q), null), before, AT_ONCE);
        rows = new ShownRows<>(page.items());
        next = page.next();
    }

    public void open(long id) {
        opened = opened != null && opened == id ? null : id;
    }

    public void retry(long id) {
        outbox.retry(id);
        notices.here("outbox.again");
        load();
    }

    public void retryMails() {
        outbox.retryMails();
        notices.here("outbox.again");
        load();
    }

    public List<TryRow> tries(long id) {
        return outbox.tries(id);
    }

    /** What was sent, or that the admin may not read it. */
    public String content(long id) {
        return outbox.content(id).orElseGet(() -> words.of("outbox.unreadable"));
    }

    public String kind(OutboxRow row) {
        var kind = row.kind() == null ? "DIGEST" : row.kind();
        return new NoticeWords(visitor.getLocale(), visitor.getZone()).kind(kind);
    }

    /** How it stands: waiting, tried again, sent, given up or taken back. */
    public String state(OutboxRow row) {
        return switch (row.state()) {
            case WAITING -> row.tries() == 0 ? words.of("outbox.WAITING") : words.of("outbox.again.of", row.tries());
            case SENT -> words.of("outbox.SENT");
            case FAILED -> words.of("outbox.FAILED", row.tries());
            case CANCELLED -> words.of("outbox.CANCELLED");
        };
    }

    public String count(OutboxFilter.Part one) {
        if (one != OutboxFilter.Part.FAILED && one != OutboxFilter.Part.RETRIED) return "";
        int count = outbox.count(OutboxFilter.of(one));
        return count == 0 ? "" : Integer.toString(count);
    }

    public boolean isWithoutMail() {
        return !outbox.sendsMail();
    }

    public Instant getStuckSince() {
        return outbox.mailsStuckSince().orElse(null);
    }

    public OutboxFilter.Part[] getParts() {
        return OutboxFilter.Part.values();
    }

    public String here(OutboxFilter.Part one) {
        return one == part ? "page" : null;
    }

    /** Whether only some of what left was asked for. */
    public boolean isSifted() {
        return part != OutboxFilter.Part.ALL || PageAddress.said(q) != null;
    }

    public List<OutboxRow> getRows() {
        return rows;
    }

    public Long getNext() {
        return next;
    }

    /** Where the list goes on. */
    public String getFurther() {
        return "/desk/outbox?part=" + part + "&q=" + URLEncoder.encode(q == null ? "" : q, StandardCharsets.UTF_8)
                + "&before=" + next;
    }

    public Long getOpened() {
        return opened;
    }

    public OutboxFilter.Part getPart() {
        return part;
    }

    public void setPart(OutboxFilter.Part part) {
        this.part = part == null ? OutboxFilter.Part.ALL : part;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public long getBefore() {
        return before;
    }

    public void setBefore(long before) {
        this.before = before;
    }
}
