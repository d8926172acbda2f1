package org.copydesk.core.workflow;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;

/** The shortest ways of a new article, for tests of the core and over HTTP: its author submits, Emil does the rest. */
public final class Ways {

    private static final Map<State, List<Move>> TO_STATES = new EnumMap<>(Map.of(
            State.DRAFT, List.of(),
            State.IN_REVIEW, List.of(Move.SUBMIT),
            State.CHANGES_REQUESTED, List.of(Move.SUBMIT, Move.REQUEST_CHANGES),
            State.APPROVED, List.of(Move.SUBMIT, Move.APPROVE),
            State.SCHEDULED, List.of(Move.SUBMIT, Move.APPROVE, Move.SCHEDULE),
            State.PUBLISHED, List.of(Move.SUBMIT, Move.APPROVE, Move.PUBLISH),
            State.WITHDRAWN, List.of(Move.SUBMIT, Move.APPROVE, Move.PUBLISH, Move.WITHDRAW),
            State.TRASHED, List.of(Move.TRASH)));

    private static final List<StepApproval> ALL_BUT_THE_LAST = List.of(
            new StepApproval("ben", "copy"),
            new StepApproval("clara", "facts"),
            new StepApproval("emil", "facts"),
            new StepApproval("emil", "legal"));

    private static final Map<String, List<StepApproval>> THROUGH_STEPS = Map.of(
            "COPY", List.of(),
            "BOTH", ALL_BUT_THE_LAST.subList(0, 1),
            "CHIEF", ALL_BUT_THE_LAST,
            "NOTHING", plus(ALL_BUT_THE_LAST, new StepApproval("clara", "chief")));

    /** Whose yes to which step. */
    public record StepApproval(String person, String step) {}

    private Ways() {}

    public static List<Move> to(State state) {
        return TO_STATES.get(state);
    }

    /** Through the review of {@code steps.csv} until what the file's first column names waits. */
    public static List<StepApproval> until(String waits) {
        return THROUGH_STEPS.get(waits);
    }

    /** Whether the author makes this move, and not Emil. */
    public static boolean isOfTheAuthor(Move move) {
        return move == Move.SUBMIT || move == Move.TRASH;
    }

    private static List<StepApproval> plus(List<StepApproval> some, StepApproval last) {
        return Stream.concat(some.stream(), Stream.of(last)).toList();
    }
}
