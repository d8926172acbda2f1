package org.copydesk.web.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.copydesk.core.history.PublicationHistory;
import org.copydesk.persistence.publishing.ShownRow;
import org.copydesk.web.frame.Times;
import org.copydesk.web.frame.Visitor;
import org.copydesk.web.frame.Words;

/** What readers saw of the article, and what they saw at the time that somebody asks for. */
@Named
@RequestScoped
public class Shown {

    @Inject
    HistoryPage page;

    @Inject
    PublicationHistory history;

    @Inject
    Visitor visitor;

    @Inject
    Times times;

    @Inject
    Words words;

    private String at;
    private List<ShownRow> all;

    /** Newest first, empty as long as nobody saw anything. */
    public List<ShownRow> getAll() {
        if (all == null) {
            var oldestFirst = history.of(page.getId());
            all = oldestFirst.stream()
                    .sorted((one, other) -> other.since().compareTo(one.since()))
                    .toList();
        }
        return all;
    }

    public boolean isAsked() {
        return at != null && !at.isBlank();
    }

    /** What readers saw at that time, in a sentence. */
    public String getAnswer() {
        try {
            var time = LocalDateTime.parse(at).atZone(visitor.getZone()).toInstant();
            if (time.isAfter(times.now().toInstant())) return words.of("shown.future", times.exact(time));
            return history.at(page.getId(), time)
                    .map(row -> words.of("shown.at", times.exact(time), sentence(row)))
                    .orElseGet(() -> words.of("shown.not.yet", times.exact(time)));
        } catch (DateTimeException unreadable) {
            return words.of("flaw.MALFORMED");
        }
    }

    /** In whose hours the question is asked. */
    public String getZone() {
        return visitor.getZone().getId();
    }

    /** On whose word they saw what. */
    public String sentence(ShownRow row) {
        return row.takenBack() ? words.of("shown.taken.back", what(row)) : what(row);
    }

    private String what(ShownRow row) {
        if (row.revision() == null) return words.of("shown.withdrawn", row.publisherName(), row.reason());
        if (row.approver() == null) return words.of("shown.unreviewed", row.revision(), row.publisherName());
        return words.of("shown.revision", row.revision(), row.publisherName(), row.approverName());
    }

    /** What the field shows: the time that was asked for, or now. */
    public String getAt() {
        return isAsked() ? at : latest();
    }

    private String latest() {
        return times.now().truncatedTo(ChronoUnit.MINUTES).toLocalDateTime().toString();
    }

    public void setAt(String at) {
        this.at = at;
    }

    public String until(Instant until) {
        return until == null ? words.of("shown.now") : times.exact(until);
    }
}
