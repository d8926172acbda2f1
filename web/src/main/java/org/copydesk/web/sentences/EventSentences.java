package org.copydesk.web.sentences;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.copydesk.core.people.KnownPeople;
import org.copydesk.core.people.ReviewerNames;
import org.copydesk.core.review.ReviewStatus;
import org.copydesk.core.workflow.Answers;
import org.copydesk.core.workflow.Answers.Answer;
import org.copydesk.persistence.article.RevisionKind;
import org.copydesk.persistence.article.RevisionRow;
import org.copydesk.persistence.record.Action;
import org.copydesk.persistence.record.Details;
import org.copydesk.persistence.record.EventRow;
import org.copydesk.web.frame.Times;
import org.copydesk.web.frame.Words;

/** Events and revisions in sentences, in the words of whoever reads them. */
@Named
@RequestScoped
public class EventSentences {

    @Inject
    Words words;

    @Inject
    Times times;

    @Inject
    KnownPeople people;

    @Inject
    ReviewerNames reviewers;

    @Inject
    RestoredParts parts;

    @Inject
    ReviewStatus review;

    private final Map<Long, Map<String, String>> titles = new HashMap<>();

    /** What was done, to follow the name of who did it. */
    public String deed(EventRow event) {
        return Action.named(event.action())
                .flatMap(action -> particular(action, event))
                .orElseGet(() -> words.either("event." + event.action(), "event.other"));
    }

    private Optional<String> particular(Action action, EventRow event) {
        var details = event.details();
        return switch (action) {
            case SCHEDULE -> time(details).map(time -> words.of("event.SCHEDULE.for", time));
            case UNSCHEDULE -> time(details).map(time -> words.of("event.UNSCHEDULE.from", time));
            case APPROVE -> approved(event);
            case SKIP_STEP -> step(event).map(step -> words.of("event.SKIP_STEP.step", step));
            case APPROVAL_VOIDED ->
                details.text(Details.APPROVER)
                        .map(UUID::fromString)
                        .map(approver -> words.of("event.APPROVAL_VOIDED.of", called(approver)));
            default -> Optional.empty();
        };
    }

    /** Which step, and in whose place; nothing where there is the one. */
    private Optional<String> approved(EventRow event) {
        return step(event).map(step -> {
            int behalf = event.about().indexOf(' ');
            return behalf < 0
                    ? words.of("event.APPROVE.step", step)
                    : words.of(
                            "event.APPROVE.instead",
                            step,
                            called(UUID.fromString(event.about().substring(behalf + 1))));
        });
    }

    private Optional<String> step(EventRow event) {
        if (event.about() == null) return Optional.empty();
        return Optional.ofNullable(titles.computeIfAbsent(event.article(), review::titles)
                .get(event.about().split(" ", 2)[0]));
    }

    private String called(UUID person) {
        return reviewers.behind(person).orElseGet(() -> people.person(person).name());
    }

    /** What a reviewer answered with a decision, as far as whoever reads it may know; none where nothing was asked. */
    public List<Answer> answers(EventRow event) {
        return Answers.of(event.details()).all();
    }

    /** A score and what it is called, or the words of an answer. */
    public String said(Answer answer) {
        if (!answer.isScored()) return answer.text();
        var called = answer.text() == null ? words.of("score." + answer.score()) : answer.text();
        return words.of("form.score", answer.score(), called);
    }

    /** What was said with it, null for nothing: by the timer the name of a refusal; else as it was typed. */
    public String said(EventRow event) {
        return Action.named(event.action())
                .flatMap(action -> told(action, event.details()))
                .orElse(event.note());
    }

    /** Empty where people's own words are all there is. */
    private Optional<String> told(Action action, Details details) {
        return switch (action) {
            case SCHEDULE_FAILED, WITHDRAWAL_FAILED, BUNDLE_FAILED ->
                details.text(Details.REFUSAL).map(name -> words.either("failure." + name, "refusal." + name));
            case RESTORE_REVISION -> parts.sentence(details);
            case PUBLISH -> time(details).map(time -> words.of("event.PUBLISH.timed", time));
            default -> Optional.empty();
        };
    }

    private Optional<String> time(Details details) {
        try {
            return details.text(Details.AT).map(ZonedDateTime::parse).map(times::inZone);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** What is said about a revision beside how it came about, null for nothing. */
    public String note(RevisionRow row) {
        return row.kind() == RevisionKind.RESTORE
                ? parts.sentence(Details.ofRestored(row.note())).orElse(row.note())
                : row.note();
    }
}
