package org.copydesk.core.board;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.copydesk.core.board.Lane.Kind;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.ReviewerNames;
import org.copydesk.core.people.Right;
import org.copydesk.core.workflow.PathsUnderWay;
import org.copydesk.core.workflow.Refused;
import org.copydesk.core.workflow.ReviewPath;
import org.copydesk.core.workflow.StepStanding;
import org.copydesk.core.workflow.StepStanding.StepProgress;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.article.Viewer;
import org.copydesk.persistence.board.BoardFilter;
import org.copydesk.persistence.board.Boards;
import org.copydesk.persistence.board.Boards.StepOf;
import org.copydesk.persistence.board.CardRow;
import org.copydesk.persistence.board.Holding;
import org.copydesk.persistence.board.Spot;
import org.copydesk.persistence.planning.Desk;
import org.copydesk.persistence.planning.Desks;
import org.copydesk.persistence.planning.Step;

/** Where everything in work is, by state and step, for whoever writes or edits. */
@ApplicationScoped
@Transactional
public class Board {

    /** So many cards of a column are shown at first, and more at a time. */
    public static final int AT_ONCE = 20;

    @Inject
    Boards boards;

    @Inject
    Desks desks;

    @Inject
    PathsUnderWay paths;

    @Inject
    ReviewerNames names;

    @Inject
    CurrentPerson person;

    /** What lies in a column before its cards are read. */
    private record Heap(Kind kind, String key, List<String> steps, long count, List<Long> articles) {}

    /**
     * All columns in order.
     *
     * @param shown how many cards of a column are shown, by the keys of those that show more than {@link #AT_ONCE}
     * @param today when the day of the person who asks began
     */
    public List<Lane> lanes(BoardFilter filter, Map<String, Integer> shown, Instant today) {
        Refused.unlessMay(person.actor(), Right.WRITE);
        var viewer = person.actor().viewer();
        var standings = new LinkedHashMap<Long, ReviewPath>();
        var heaps = new ArrayList<Heap>();
        heaps.add(drafts(filter, viewer, size(shown, Kind.DRAFT.name())));
        heaps.addAll(reviews(filter, viewer, shown, standings));
        heaps.add(approved(filter, viewer, size(shown, Kind.APPROVED.name())));
        heaps.add(timed(filter, viewer, size(shown, Kind.SCHEDULED.name())));
        heaps.add(live(filter, viewer, today, size(shown, Kind.LIVE.name())));
        var articles = heaps.stream()
                .flatMap(heap -> heap.articles().stream())
                .distinct()
                .toList();
        var cards = cards(articles, standings);
        var limits = boards.limits();
        var lanes = new ArrayList<Lane>();
        lanes.add(planned(filter, viewer, limits, size(shown, Kind.PLANNED.name())));
        for (var heap : heaps)
            lanes.add(new Lane(
                    heap.kind(),
                    heap.key(),
                    heap.steps(),
                    heap.count(),
                    limits.get(heap.key()),
                    heap.articles().stream()
                            .map(cards::get)
                            .filter(Objects::nonNull)
                            .toList(),
                    List.of()));
        return lanes;
    }

    /** The desks that the board can be narrowed to, by their titles. */
    public List<Desk> desks() {
        Refused.unlessMay(person.actor(), Right.WRITE);
        return desks.all();
    }

    /**
     * Says how many a column should hold at most, which an editor may.
     *
     * @param most null for no limit
     */
    public void limit(String lane, Integer most) {
        Refused.unlessMay(person.actor(), Right.EDIT);
        boards.limit(lane, most, person.actor().id());
    }

    private static int size(Map<String, Integer> shown, String key) {
        return shown.getOrDefault(key, AT_ONCE);
    }

    private Lane planned(BoardFilter filter, Viewer viewer, Map<String, Integer> limits, int size) {
        var key = Kind.PLANNED.name();
        var plans = boards.plans(filter, viewer, size);
        return new Lane(
                Kind.PLANNED, key, List.of(), boards.countPlans(filter, viewer), limits.get(key), List.of(), plans);
    }

    private Heap drafts(BoardFilter filter, Viewer viewer, int size) {
        var newest = Stream.of(State.DRAFT, State.CHANGES_REQUESTED)
                .flatMap(state -> boards.in(state, filter, viewer, size).stream())
                .sorted(Comparator.comparing(Spot::time)
                        .thenComparing(Spot::article)
                        .reversed())
                .limit(size);
        long count =
                boards.countIn(State.DRAFT, filter, viewer) + boards.countIn(State.CHANGES_REQUESTED, filter, viewer);
        return heap(Kind.DRAFT, count, newest);
    }

    private Heap approved(BoardFilter filter, Viewer viewer, int size) {
        var newest = boards.in(State.APPROVED, filter, viewer, size).stream();
        return heap(Kind.APPROVED, boards.countIn(State.APPROVED, filter, viewer), newest);
    }

    private Heap timed(BoardFilter filter, Viewer viewer, int size) {
        var next = boards.timed(filter, viewer, size).stream();
        return heap(Kind.SCHEDULED, boards.countIn(State.SCHEDULED, filter, viewer), next);
    }

    private Heap live(BoardFilter filter, Viewer viewer, Instant today, int size) {
        var newest = boards.liveSince(today, filter, viewer, size).stream();
        return heap(Kind.LIVE, boards.countLiveSince(today, filter, viewer), newest);
    }

    private static Heap heap(Kind kind, long count, Stream<Spot> spots) {
        return new Heap(
                kind, kind.name(), List.of(), count, spots.map(Spot::article).toList());
    }

    /** What is in review, each article where the first of its open steps is. */
    private List<Heap> reviews(
            BoardFilter filter, Viewer viewer, Map<String, Integer> shown, Map<Long, ReviewPath> standings) {
        standings.putAll(paths.of(boards.underWay(filter, viewer)));
        var order = new LaneOrder();
        var wanted = desks.all().stream()
                .filter(desk -> filter.desk() == null || desk.name().equals(filter.desk()))
                .toList();
        wanted.forEach(desk -> order.add(desks.steps(desk)));
        standings.values().stream().map(Board::steps).distinct().forEach(order::add);
        var by = new LinkedHashMap<String, List<Long>>();
        standings.forEach((article, path) ->
                by.computeIfAbsent(lane(path), key -> new ArrayList<>()).add(article));
        var heaps = new ArrayList<Heap>();
        boolean plain = wanted.stream().anyMatch(desk -> desk.flow() == 0) || by.containsKey(Kind.REVIEW.name());
        if (plain || wanted.isEmpty()) heaps.add(heap(Kind.REVIEW, Kind.REVIEW.name(), List.of(), by, shown));
        order.lanes().forEach(steps -> heaps.add(heap(Kind.STEP, LaneOrder.key(steps), steps, by, shown)));
        return heaps;
    }

    private static Heap heap(
            Kind kind, String key, List<String> steps, Map<String, List<Long>> by, Map<String, Integer> shown) {
        var all = by.getOrDefault(key, List.of());
        return new Heap(
                kind,
                key,
                steps,
                all.size(),
                all.stream().limit(size(shown, key)).toList());
    }

    private static List<Step> steps(ReviewPath path) {
        return path.standings().stream().map(StepStanding::step).toList();
    }

    /** The column of what is in review on this path. */
    static String lane(ReviewPath path) {
        return LaneOrder.of(path.open(), steps(path)).orElse(Kind.REVIEW.name());
    }

    private Map<Long, BoardCard> cards(List<Long> articles, Map<Long, ReviewPath> standings) {
        if (articles.isEmpty()) return Map.of();
        var holdings =
                boards.holdings(articles, person.actor().viewer()).stream().collect(groupingBy(Holding::article));
        var blocked =
                boards.blocked(articles).stream().collect(groupingBy(StepOf::article, mapping(StepOf::step, toList())));
        return boards.cards(articles).stream()
                .map(row -> card(
                        row,
                        standings.get(row.id()),
                        holdings.getOrDefault(row.id(), List.of()),
                        blocked.getOrDefault(row.id(), List.of())))
                .collect(toMap(card -> card.row().id(), Function.identity()));
    }

    private BoardCard card(CardRow row, ReviewPath path, List<Holding> holdings, List<String> blocked) {
        var open = path == null
                ? List.<StepStanding>of()
                : path.standings().stream()
                        .filter(standing -> standing.progress() == StepProgress.OPEN)
                        .toList();
        var wanted = holdings.stream()
                .map(Holding::due)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        var people = holdings.stream()
                .map(holding -> holding.reviewer() == null ? holding.name() : names.of(holding.reviewer()))
                .distinct()
                .toList();
        return new BoardCard(row, open, blocked, wanted, people);
    }
}
