package org.copydesk.core.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.core.board.Destination.Obstacle;
import org.copydesk.core.board.Lane.Kind;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.workflow.ArticleDoor;
import org.copydesk.core.workflow.Handover;
import org.copydesk.core.workflow.Offer;
import org.copydesk.core.workflow.ReviewPath;
import org.copydesk.core.workflow.ReviewPaths;
import org.copydesk.core.workflow.StepStanding;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.planning.Step;

/** Where an article on the board may go: what the workflow offers, as columns; and why it may not go to the others. */
@ApplicationScoped
@Transactional
public class Departing {

    @Inject
    Handover handover;

    @Inject
    ArticleDoor door;

    @Inject
    ReviewPaths paths;

    @Inject
    CurrentPerson person;

    /** @throws org.copydesk.core.workflow.ArticleNotFound when the person may not see it */
    public Departure from(long id) {
        var article = door.read(id);
        var path = article.state() == State.IN_REVIEW ? paths.of(article) : paths.next(article);
        var here = lane(article.state(), path);
        var offers = handover.offers(id).stream()
                .filter(offer -> offer.row().leaves(article.state()))
                .toList();
        var destinations = columns(path).stream()
                .map(column -> destination(column, article, path, here, offers))
                .filter(found -> found.isOpen() || !found.lane().equals(here))
                .toList();
        return new Departure(id, article.title(), article.revision(), here, article.slug() != null, destinations);
    }

    /** A column on the way of the article. */
    private record Column(Kind kind, String key, List<String> steps) {

        static Column of(Kind kind) {
            return new Column(kind, kind.name(), List.of());
        }
    }

    private static List<Column> columns(ReviewPath path) {
        var columns = new ArrayList<Column>();
        columns.add(Column.of(Kind.DRAFT));
        if (path.hasSteps()) {
            var order = new LaneOrder();
            order.add(path.standings().stream().map(StepStanding::step).toList());
            order.lanes().forEach(steps -> columns.add(new Column(Kind.STEP, LaneOrder.key(steps), steps)));
        } else columns.add(Column.of(Kind.REVIEW));
        columns.add(Column.of(Kind.APPROVED));
        columns.add(Column.of(Kind.SCHEDULED));
        columns.add(Column.of(Kind.LIVE));
        return columns;
    }

    private Destination destination(Column column, Article article, ReviewPath path, String here, List<Offer> offers) {
        var leading = offers.stream()
                .filter(offer ->
                        landing(offer, article).filter(column.key()::equals).isPresent())
                .toList();
        var open = leading.stream().filter(Offer::isOpen).map(Offer::move).toList();
        if (!open.isEmpty())
            return new Destination(column.kind(), column.key(), column.steps(), open, null, null, List.of());
        var refusal = leading.stream()
                .flatMap(offer -> offer.refusal().stream())
                .findFirst()
                .orElse(null);
        var before = refusal == null ? before(column, article, path, here) : List.<String>of();
        var obstacle = refusal == null ? obstacle(column, article, before) : null;
        return new Destination(column.kind(), column.key(), column.steps(), List.of(), refusal, obstacle, before);
    }

    private static Obstacle obstacle(Column column, Article article, List<String> before) {
        if (!before.isEmpty()) return Obstacle.STEPS_FIRST;
        boolean out = column.kind() == Kind.SCHEDULED || column.kind() == Kind.LIVE;
        return out && !article.isApproved() ? Obstacle.NOT_APPROVED : Obstacle.NO_WAY;
    }

    /** The steps that still come before the column. */
    private static List<String> before(Column column, Article article, ReviewPath path, String here) {
        if (article.state() != State.IN_REVIEW || !path.hasSteps()) return List.of();
        if (column.kind() == Kind.APPROVED)
            return path.open().stream().map(Step::title).toList();
        var keys = columns(path).stream().map(Column::key).toList();
        boolean later = column.kind() == Kind.STEP && keys.indexOf(column.key()) > keys.indexOf(here);
        return later ? path.open().stream().map(Step::title).toList() : List.of();
    }

    /** The column in which the article would lie after the move; empty for none on the board, or one that is not clear. */
    private Optional<String> landing(Offer offer, Article article) {
        var to = offer.row().to();
        if (to == State.WITHDRAWN || to == State.TRASHED) return Optional.empty();
        if (to != State.IN_REVIEW) return Optional.of(lane(to, null));
        return paths.after(person.actor(), article, offer.move()).map(path -> lane(to, path));
    }

    private static String lane(State state, ReviewPath path) {
        return switch (state) {
            case DRAFT, CHANGES_REQUESTED -> Kind.DRAFT.name();
            case IN_REVIEW -> Board.lane(path);
            case APPROVED -> Kind.APPROVED.name();
            case SCHEDULED -> Kind.SCHEDULED.name();
            default -> Kind.LIVE.name();
        };
    }
}
