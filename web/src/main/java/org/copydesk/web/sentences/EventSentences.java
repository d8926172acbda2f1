package org.copydesk.web.sentences;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.copydesk.core.people.KnownPeople;
import org.copydesk.core.workflow.VoidedApprovals;
import org.copydesk.persistence.article.RevisionKind;
import org.copydesk.persistence.article.RevisionRow;
import org.copydesk.persistence.record.EventRow;
import org.copydesk.web.frame.Times;
import org.copydesk.web.frame.Words;

/** Events and revisions in sentences. Notes that the desk itself wrote are English in the record, and put in words here. */
@Named
@RequestScoped
public class EventSentences {

    private static final String TIMED = "Scheduled for ";

    @Inject
    Words words;

    @Inject
    Times times;

    @Inject
    KnownPeople people;

    @Inject
    RestoredParts parts;

    /** What was done, to follow the name of who did it. */
    public String deed(EventRow event) {
        if (event.action().equals(VoidedApprovals.ACTION))
            return words.of(
                    "event.APPROVAL_VOIDED",
                    people.person(UUID.fromString(event.about())).name());
        if (!event.action().equals("SCHEDULE") || event.about() == null)
            return words.either("event." + event.action(), "event.other");
        try {
            return words.of("event.SCHEDULE.for", times.inZone(ZonedDateTime.parse(event.about())));
        } catch (DateTimeException unreadable) {
            return words.of("event.SCHEDULE");
        }
    }

    /** What was said with it, null for nothing: by the timer the name of a refusal; else as it was typed. */
    public String said(EventRow event) {
        if (event.note() == null) return null;
        return switch (event.action()) {
            case "SCHEDULE_FAILED" -> words.either("failure." + event.note(), "refusal." + event.note());
            case "RESTORE_REVISION" -> parts.sentence(event.note());
            case "PUBLISH" -> timed(event.note());
            default -> event.note();
        };
    }

    /** What is said about a revision beside how it came about, null for nothing. */
    public String note(RevisionRow row) {
        return row.kind() == RevisionKind.RESTORE ? parts.sentence(row.note()) : row.note();
    }

    private String timed(String note) {
        if (!note.startsWith(TIMED)) return note;
        try {
            return words.of("event.PUBLISH.timed", times.inZone(ZonedDateTime.parse(note.substring(TIMED.length()))));
        } catch (DateTimeException typed) {
            return note;
        }
    }
}
