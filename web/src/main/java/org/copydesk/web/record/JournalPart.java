package org.copydesk.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.copydesk.core.reading.Page;
import org.copydesk.core.record.Journal;
import org.copydesk.persistence.journal.JournalFilter;
import org.copydesk.persistence.journal.JournalLine;
import org.copydesk.persistence.record.StaffAction;
import org.copydesk.persistence.search.Cursor;
import org.copydesk.web.frame.CursorConverter;
import org.copydesk.web.frame.PageAddress;
import org.copydesk.web.frame.Visitor;
import org.copydesk.web.frame.Words;

/** Everything that was done in the newsroom, narrowed as the address says. */
@Named
@RequestScoped
public class JournalPart {

    private static final int LINES = 30;

    @Inject
    Journal journal;

    @Inject
    Visitor visitor;

    @Inject
    Words words;

    private String actor;
    private Long article;
    private String action;
    private LocalDate from;
    private LocalDate to;
    private Cursor after;
    private Page<JournalLine, Cursor> page;
    private Map<String, String> names;

    private Page<JournalLine, Cursor> page() {
        if (page == null) page = journal.page(filter(), after, LINES);
        return page;
    }

    private JournalFilter filter() {
        return new JournalFilter(
                actor, article, action, beginning(from), beginning(to == null ? null : to.plusDays(1)));
    }

    private Instant beginning(LocalDate day) {
        return day == null ? null : day.atStartOfDay(visitor.getZone()).toInstant();
    }

    public List<JournalLine> getLines() {
        return page().items();
    }

    /** What was done, to follow the name of who did it. */
    public String deed(JournalLine line) {
        if (line.article() != null) return words.either("event." + line.action(), "event.other");
        if (line.action().equals(StaffAction.NAMED.name())) return words.deed(line.action(), line.note());
        if (names == null) names = journal.concerned(page().items());
        return words.deed(line.action(), names.getOrDefault(line.about(), line.about()));
    }

    /** Where the earlier lines are; null when there are none. */
    public String getEarlier() {
        if (page().next() == null) return null;
        return narrowed().with("line", CursorConverter.text(page().next())).toString();
    }

    private PageAddress narrowed() {
        return PageAddress.of("/desk/record")
                .with("actor", actor)
                .with("article", article)
                .with("action", action)
                .with("from", from)
                .with("to", to);
    }

    /** The same lines, all of them, as a file. */
    public String export(String format) {
        return PageAddress.of("/api/v1/audit/events")
                .with("format", format)
                .with("actor", actor)
                .with("article", article)
                .with("action", action)
                .with("from", filter().from())
                .with("to", filter().to())
                .toString();
    }

    /** Leads to the lines that the filters ask for, from the newest. */
    public void narrow() throws IOException {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + narrowed() + "#journal");
    }

    public boolean isNarrowed() {
        return !narrowed().query().isEmpty();
    }

    public List<String> getActions() {
        return journal.actions();
    }

    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = PageAddress.said(actor);
    }

    public Long getArticle() {
        return article;
    }

    public void setArticle(Long article) {
        this.article = article;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = PageAddress.said(action);
    }

    public String getFrom() {
        return from == null ? null : from.toString();
    }

    public void setFrom(String day) {
        from = PageAddress.day(day);
    }

    public String getTo() {
        return to == null ? null : to.toString();
    }

    public void setTo(String day) {
        to = PageAddress.day(day);
    }

    public Cursor getAfter() {
        return after;
    }

    public void setAfter(Cursor after) {
        this.after = after;
    }
}
