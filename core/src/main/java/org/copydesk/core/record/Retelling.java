package org.copydesk.core.record;

import static org.copydesk.persistence.article.State.APPROVED;
import static org.copydesk.persistence.article.State.DRAFT;
import static org.copydesk.persistence.article.State.IN_REVIEW;
import static org.copydesk.persistence.article.State.SCHEDULED;
import static org.copydesk.persistence.record.Action.CREATE;
import static org.copydesk.persistence.record.Action.IMPORT;
import static org.copydesk.persistence.record.Action.MERGE;
import static org.copydesk.persistence.record.Action.RESTORE_REVISION;
import static org.copydesk.persistence.record.Action.SAVE;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.persistence.article.By;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.record.Action;
import org.copydesk.persistence.record.Details;
import org.copydesk.persistence.record.Event;
import org.copydesk.persistence.review.Decision;

/**
 * An article as its events tell it: follows them one by one, by the same table of moves that the desk works by, and knows
 * what every row that belongs to the article has to say. Uses nothing that is stored but the events.
 */
final class Retelling {

    /** What events from before they told everything do not tell. */
    static final Object UNTOLD = new Object();

    private static final Set<Action> WRITING = EnumSet.of(CREATE, IMPORT, SAVE, MERGE, RESTORE_REVISION);
    private static final Set<Action> BEGINNING = EnumSet.of(CREATE, IMPORT);

    private static final Pattern ABOUT = Pattern.compile("(.+?)(?: ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}))?");

    private static final Map<String, Move> MOVES = Stream.of(Move.values())
            .filter(Retelling::isRecorded)
            .collect(Collectors.toMap(Move::name, Function.identity()));

    private final Map<String, Object> article = new LinkedHashMap<>();
    private final List<Map<String, Object>> rounds = new ArrayList<>();
    private final List<Map<String, Object>> approvals = new ArrayList<>();
    private final List<Map<String, Object>> publications = new ArrayList<>();
    private final List<Integer> texts = new ArrayList<>();
    private final Map<Integer, Event> revisions = new HashMap<>();
    private final List<Map<String, Object>> skips = new ArrayList<>();
    private final Map<UUID, Map<String, Object>> pseudonyms = new LinkedHashMap<>();
    private final Map<Long, Event> decisions = new HashMap<>();
    private Map<String, Object> schedule;
    private Map<String, Object> expiry;
    private boolean endsWithIt;
    private boolean wasUnreviewed;
    private String remains;
    private boolean tellsAll;
    private Event end;

    /** Follows the next event; says why it cannot have happened, when it cannot. */
    Optional<String> tell(Event event) {
        if (article.isEmpty()) begin(event);
        if (isErased()) return Optional.of("follows the deletion of the article");
        if (event.from() != null && !event.from().equals(article.get("state")))
            return Optional.of("leaves " + event.from() + ", the article was " + article.get("state"));
        var fault = move(event.action()).map(move -> follow(move, event)).orElseGet(() -> follow(event));
        article.put("events", event.number());
        article.put("chain", event.hash());
        article.put("updated", event.time());
        article.put("barred", barred(event));
        event.details()
                .text(Details.REVIEWER)
                .ifPresent(number -> pseudonyms.put(
                        event.actor(), Map.of("person", event.actor(), "number", Integer.valueOf(number))));
        if (fault.isEmpty() && event.to() != null && !event.to().equals(article.get("state")))
            return Optional.of("leads to " + event.to() + ", the workflow to " + article.get("state"));
        return fault;
    }

    /** The hash over what stays of its texts once the words are gone; null while they are there. */
    String remains() {
        return remains;
    }

    /** Whether its words are gone for good. */
    boolean isErased() {
        return Boolean.TRUE.equals(article.get("erased"));
    }

    Map<String, Object> article() {
        return article;
    }

    List<Map<String, Object>> rounds() {
        return rounds;
    }

    List<Map<String, Object>> approvals() {
        return approvals;
    }

    /** The steps of reviews that were passed over. */
    List<Map<String, Object>> skips() {
        return skips;
    }

    /** By which numbers its author knows those who did something in it unnamed. */
    Collection<Map<String, Object>> pseudonyms() {
        return pseudonyms.values();
    }

    /** What readers saw; what the revision says of itself is not in it. */
    List<Map<String, Object>> publications() {
        return publications;
    }

    /** The revisions that were the newest at each publication, which say its language and its date. */
    List<Integer> texts() {
        return texts;
    }

    /** Null when nothing is to go live. */
    Map<String, Object> schedule() {
        return schedule;
    }

    /** Null when readers may see it for good. */
    Map<String, Object> expiry() {
        return expiry;
    }

    /** The event that tells how a revision came about. */
    Map<Integer, Event> revisions() {
        return revisions;
    }

    /** Who may not approve the text as it stands. */
    private Object barred(Event event) {
        var people = event.details().text("barred");
        tellsAll |= people.isPresent() || event.details().text("seal").isPresent();
        if (people.isEmpty()) return tellsAll ? List.of() : UNTOLD;
        return Stream.of(people.get().split(" ")).map(UUID::fromString).toList();
    }

    private void begin(Event event) {
        var author = event.details().text("author");
        tellsAll = author.isPresent();
        article.put("author", author.<Object>map(UUID::fromString).orElseGet(() -> authorBefore(event)));
        article.put("desk", event.details().text("desk").map(Object.class::cast).orElse(UNTOLD));
        article.put("created", event.time());
        article.put("state", DRAFT.name());
        article.put("revision", 0);
        for (var column : List.of("live", "slug", "approved", "waiting_since")) article.put(column, null);
        article.put("unreviewed", false);
        article.put("erased", false);
        article.put("anonymous", false);
        article.put("round", 0);
    }

    /** Whoever begins an article owns it, but for whoever imports for somebody else. */
    private static Object authorBefore(Event event) {
        return event.action().equals(IMPORT.name()) ? UNTOLD : event.actor();
    }

    private Optional<String> follow(Event event) {
        var action = Action.named(event.action()).orElse(null);
        if (BEGINNING.contains(action) != (event.number() == 1)) return Optional.of("is not how an article goes on");
        if (event.details().text("seal").isPresent() || WRITING.contains(action)) return write(event);
        if (action == null) return Optional.empty();
        switch (action) {
            case CHANGE_DESK -> article.put("desk", event.note());
            case ERASE -> {
                if (!is(State.TRASHED) || isErased()) return Optional.of("deletes what is not in the trash");
                article.put("erased", true);
                remains = event.details().text(Details.REMAINS).orElse("");
            }
            case SCHEDULE_FAILED -> {
                if (schedule != null) schedule.put("failure", event.note());
            }
            case WITHDRAWAL_FAILED -> {
                if (expiry != null) expiry.put("failure", event.note());
            }
            case RETRY_SCHEDULE -> {
                if (schedule != null) schedule.put("failure", null);
            }
            case RETRY_WITHDRAWAL -> {
                if (expiry != null) expiry.put("failure", null);
            }
            default -> {}
        }
        return Optional.empty();
    }

    /** New content voids the approvals of the old, and what was approved waits for review again. */
    private Optional<String> write(Event event) {
        int number = (int) article.get("revision") + 1;
        if (event.revision() == null || event.revision() != number)
            return Optional.of("makes revision " + event.revision() + ", the next is " + number);
        article.put("revision", number);
        article.put("content", event.content());
        revisions.put(number, event);
        if (!is(IN_REVIEW) && !is(APPROVED)) return Optional.empty();
        voidAll(event.time(), false);
        if (!Move.REOPEN.leaves(state())) return Optional.empty();
        moveTo(Move.REOPEN.to(), event.time());
        reopenRound();
        return Optional.empty();
    }

    private Optional<String> follow(Move asked, Event event) {
        boolean stepsLeft = IN_REVIEW.name().equals(event.to());
        var move = asked.meantFor(state(), article.get("unreviewed").equals(true), stepsLeft);
        if (!move.leaves(state())) return Optional.of(move + " does not leave " + article.get("state"));
        if (event.revision() == null || !event.revision().equals(article.get("revision")))
            return Optional.of("is about revision " + event.revision() + ", the newest is " + article.get("revision"));
        decisions.put(event.id(), event);
        var from = state();
        if (from == SCHEDULED) leaveTheSchedule(move, event);
        moveTo(move.to(), event.time());
        switch (move) {
            case SUBMIT -> submit(event);
            case RECALL -> decide(Decision.RECALLED, event);
            case REQUEST_CHANGES -> sendBack(event);
            case APPROVE_STEP -> approveStep(event);
            case SKIP_STEP -> skip(event);
            case SKIP_LAST_STEP -> {
                skip(event);
                endReview(event);
            }
            case APPROVE -> {
                approveStep(event);
                endReview(event);
            }
            case APPROVE_LATE -> {
                approve(event, null, null);
                article.put("approved", event.content());
                article.put("unreviewed", false);
                publications.get(publications.size() - 1).put("approver", event.actor());
            }
            case PUBLISH -> {
                endsWithIt = event.details().text(Details.ENDS).isPresent();
                if (!Objects.equals(article.get("approved"), article.get("content")))
                    return Optional.of("publishes what nobody approved");
                publish(event, approver(), false);
            }
            case PUBLISH_UNREVIEWED -> {
                endsWithIt = false;
                overtake(event, from);
                publish(event, null, true);
            }
            case SCHEDULE -> schedule(event);
            case WITHDRAW -> {
                overtake(event, from);
                article.put("live", null);
                article.put("unreviewed", false);
                expiry = null;
                show(event, null, null, event.note());
            }
            case TRASH, TRASH_APPROVED -> overtake(event, from);
            case TAKE_BACK_APPROVAL -> {
                takeBackApproval(event);
                reopenRound();
            }
            case TAKE_BACK_PUBLICATION, TAKE_BACK_UNREVIEWED -> {
                var fault = takeBackPublication(event);
                if (fault.isPresent()) return fault;
            }
            case TAKE_BACK_STEP -> takeBackStep(event);
            case TAKE_BACK_WITHDRAWAL -> showAgain(event);
            case TAKE_BACK_REQUEST -> takeBackRequest(event);
            case TAKE_BACK_LATE_REQUEST -> {
                takeBackRequest(event);
                endReviewAgain(event);
            }
            case UNSCHEDULE, REVISE, RESTORE, REOPEN -> {}
        }
        return Optional.empty();
    }

    private void sendBack(Event event) {
        voidHeld(event, true);
        decide(Decision.CHANGES_REQUESTED, event);
        if (event.details().has(Details.FINISHED))
            newestRound()
                    .ifPresent(round -> round.put("finished", event.details().list(Details.FINISHED)));
    }

    private void takeBackRequest(Event event) {
        reopenRound();
        var request = undone(event);
        if (request == null || !event.details().has(Details.HOLDING)) return;
        var holding = event.details().list(Details.HOLDING);
        approvals.stream()
                .filter(approval -> approval.get("round").equals(article.get("round")))
                .filter(approval -> request.time().equals(approval.get("voided")))
                .filter(approval -> holding.contains(approval.get("step") + " " + approval.get("person")))
                .forEach(approval -> {
                    approval.put("voided", null);
                    approval.put("taken_back", false);
                });
    }

    private void endReview(Event event) {
        article.put("approved", event.content());
        decide(Decision.APPROVED, event);
        end = event;
    }

    private void endReviewAgain(Event event) {
        article.put("approved", event.content());
        decide(Decision.APPROVED, end);
    }

    private void submit(Event event) {
        int number = (int) article.get("round") + 1;
        article.put("round", number);
        if (event.details().text(Details.ANONYMOUS).isPresent()) article.put("anonymous", true);
        var round = new LinkedHashMap<String, Object>();
        round.put("number", number);
        round.put("revision", event.revision());
        round.put("submitted_by", event.actor());
        round.put("submitted_at", event.time());
        decide(round, null, null, null, null);
        round.put("desk", tellsAll ? article.get("desk") : UNTOLD);
        boolean saysHow = event.details().has(Details.FLOW);
        round.put("flow", saysHow ? event.details().number(Details.FLOW).orElseThrow() : UNTOLD);
        round.put("carried", saysHow ? event.details().list(Details.CARRIED) : UNTOLD);
        round.put("finished", saysHow ? List.of() : UNTOLD);
        rounds.add(round);
    }

    /** The event names the step, and for whom somebody stood in; neither where the review has the one step. */
    private void approveStep(Event event) {
        var about = ABOUT.matcher(event.about() == null ? "" : event.about());
        if (!about.matches()) approve(event, null, null);
        else approve(event, about.group(1), about.group(2) == null ? null : UUID.fromString(about.group(2)));
    }

    private void skip(Event event) {
        var skip = new LinkedHashMap<String, Object>();
        skip.put("round", article.get("round"));
        skip.put("step", event.about());
        skip.put("person", event.actor());
        skip.put("time", event.time());
        skip.put("note", event.note());
        skips.add(skip);
    }

    /** The one that ended the review; what others said to other steps stays. */
    private void takeBackApproval(Event event) {
        article.put("approved", null);
        takeBackStep(event);
    }

    /** The event names the decision that it takes back, an approval or that a step was passed over. */
    private void takeBackStep(Event event) {
        var decision = undone(event);
        if (decision == null) return;
        if (decision.action().equals(Move.SKIP_STEP.name())) {
            skips.removeIf(skip -> skip.get("round").equals(article.get("round"))
                    && skip.get("step").equals(decision.about()));
            return;
        }
        var about = ABOUT.matcher(decision.about() == null ? "" : decision.about());
        var step = about.matches() ? about.group(1) : null;
        approvals.stream()
                .filter(approval -> approval.get("voided") == null)
                .filter(approval -> approval.get("person").equals(decision.actor()))
                .filter(approval -> Objects.equals(approval.get("step"), step))
                .reduce((earlier, later) -> later)
                .ifPresent(approval -> approval.put("voided", event.time()));
    }

    private Event undone(Event event) {
        return event.about() == null ? null : decisions.get(Long.parseLong(event.about()));
    }

    /** As readers saw it until it was withdrawn. */
    private void showAgain(Event event) {
        var withdrawal = undone(event);
        boolean unreviewed = withdrawal != null
                && withdrawal.details().text(Details.UNREVIEWED).isPresent();
        Object approver = null;
        for (var shown : publications)
            if (shown.get("revision") != null && shown.get("taken_back").equals(false))
                approver = shown.get("approver");
        publish(event, approver, unreviewed);
    }

    private void approve(Event event, String step, UUID behalf) {
        var approval = new LinkedHashMap<String, Object>();
        approval.put("round", article.get("round"));
        approval.put("revision", event.revision());
        approval.put("content", event.content());
        approval.put("person", event.actor());
        approval.put("time", event.time());
        approval.put("voided", null);
        approval.put("taken_back", false);
        approval.put("step", step);
        approval.put("behalf", behalf);
        approvals.add(approval);
    }

    /** Whoever said yes last to just this content, and whose yes holds. */
    private Object approver() {
        return approvals.stream()
                .filter(approval -> approval.get("voided") == null)
                .filter(approval -> approval.get("content").equals(article.get("content")))
                .reduce((earlier, later) -> later)
                .map(approval -> approval.get("person"))
                .orElse(null);
    }

    /** What readers saw before is shown again, as though nothing had come in between. */
    private Optional<String> takeBackPublication(Event event) {
        var taken = publications.isEmpty() ? null : publications.get(publications.size() - 1);
        if (taken == null
                || !(taken.get("leaves") instanceof Instant leaves)
                || !event.time().isBefore(leaves)) return Optional.of("takes back what had left");
        taken.put("until", event.time());
        taken.put("taken_back", true);
        var former = publications.stream()
                .filter(shown -> shown.get("taken_back").equals(false))
                .reduce((earlier, later) -> later);
        former.ifPresent(shown -> shown.put("until", null));
        article.put("live", former.map(shown -> shown.get("revision")).orElse(null));
        if (former.isEmpty()) article.put("slug", null);
        article.put("unreviewed", wasUnreviewed);
        if (endsWithIt) expiry = null;
        return Optional.empty();
    }

    private void publish(Event event, Object approver, boolean withoutReview) {
        wasUnreviewed = article.get("unreviewed").equals(true);
        article.put("live", event.revision());
        article.put("unreviewed", withoutReview);
        if (article.get("slug") == null)
            article.put(
                    "slug", event.details().text("slug").map(Object.class::cast).orElse(UNTOLD));
        show(event, event.revision(), approver, null);
    }

    private void show(Event event, Integer revision, Object approver, String reason) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("revision", revision);
        shown.put("since", event.time());
        shown.put("until", null);
        var former = publications.stream()
                .filter(earlier -> earlier.get("until") == null)
                .findFirst();
        shown.put(
                "first_since", former.map(earlier -> earlier.get("first_since")).orElse(event.time()));
        shown.put(
                "leaves",
                event.details().text(Details.LEAVES).map(Instant::parse).orElse(null));
        shown.put("taken_back", false);
        shown.put("publisher", event.actor());
        shown.put("approver", approver);
        shown.put("reason", reason);
        shown.put("change", event.details().text("change").orElse(null));
        shown.put("change_note", event.details().text("changeNote").orElse(null));
        former.ifPresent(earlier -> earlier.put("until", event.time()));
        publications.add(shown);
        texts.add(event.revision());
    }

    private void schedule(Event event) {
        var details = event.details();
        var due = ZonedDateTime.parse(details.text(Details.AT).orElseGet(event::about));
        schedule = new LinkedHashMap<>();
        schedule.put("revision", event.revision());
        schedule.put("due", asStored(due.toInstant()));
        schedule.put("zone", due.getZone().getId());
        schedule.put("person", event.actor());
        schedule.put("failure", null);
        schedule.put(
                "until",
                details.text("until")
                        .map(until -> asStored(ZonedDateTime.parse(until).toInstant()))
                        .orElse(null));
        schedule.put("until_reason", details.text("untilReason").orElse(null));
        schedule.put("embargo", details.text("embargo").isPresent());
    }

    /** An end that was set goes on from when it is published, by itself or by hand. */
    private void leaveTheSchedule(Move move, Event event) {
        var ended = schedule;
        schedule = null;
        if (move != Move.PUBLISH || ended == null || ended.get("until") == null) return;
        if (!((Instant) ended.get("until")).isAfter(event.time())) return;
        expiry = new LinkedHashMap<>();
        expiry.put("due", ended.get("until"));
        expiry.put("zone", ended.get("zone"));
        expiry.put("reason", ended.get("until_reason"));
        expiry.put("person", ended.get("person"));
        expiry.put("failure", null);
    }

    /** Times are asked for more finely than the database keeps them. */
    private static Instant asStored(Instant time) {
        return time.plusNanos(500).truncatedTo(ChronoUnit.MICROS);
    }

    private void overtake(Event event, State from) {
        voidHeld(event, false);
        if (from == IN_REVIEW) decide(Decision.OVERTAKEN, event);
    }

    /** Before there were steps, only an approval of just this content became void; what came since is not told. */
    private void voidHeld(Event event, boolean takenBack) {
        boolean holds = Objects.equals(article.get("approved"), article.get("content"));
        if (tellsAll || holds || article.get("approved") == null) {
            voidAll(event.time(), takenBack);
            return;
        }
        article.put("approved", UNTOLD);
        for (var approval : approvals) {
            if (approval.putIfAbsent("voided", UNTOLD) == null) approval.put("taken_back", UNTOLD);
        }
    }

    private void voidAll(Instant time, boolean takenBack) {
        article.put("approved", null);
        for (var approval : approvals) {
            if (approval.get("voided") == null) approval.put("taken_back", takenBack);
            approval.putIfAbsent("voided", time);
        }
    }

    private void decide(Decision decision, Event event) {
        newestRound().ifPresent(round -> decide(round, decision.name(), event.actor(), event.time(), event.note()));
    }

    private static void decide(Map<String, Object> round, String decision, UUID by, Instant at, String note) {
        round.put("decision", decision);
        round.put("decided_by", by);
        round.put("decided_at", at);
        round.put("note", note);
    }

    private void reopenRound() {
        newestRound().ifPresent(round -> decide(round, null, null, null, null));
    }

    private Optional<Map<String, Object>> newestRound() {
        return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.get(rounds.size() - 1));
    }

    private void moveTo(State to, Instant now) {
        article.put("state", to.name());
        article.put("waiting_since", to == IN_REVIEW ? now : null);
    }

    private boolean is(State state) {
        return state.name().equals(article.get("state"));
    }

    private State state() {
        return State.valueOf((String) article.get("state"));
    }

    /** Whether the record has it by its own name. */
    private static boolean isRecorded(Move move) {
        return move.named() == move && move.by() != By.NOBODY;
    }

    private static Optional<Move> move(String action) {
        return Optional.ofNullable(MOVES.get(action));
    }
}
