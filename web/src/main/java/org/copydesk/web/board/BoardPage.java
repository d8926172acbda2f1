package org.copydesk.web.board;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.text.Collator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.copydesk.core.board.Board;
import org.copydesk.core.board.BoardCard;
import org.copydesk.core.board.Departing;
import org.copydesk.core.board.Departure;
import org.copydesk.core.board.Destination;
import org.copydesk.core.board.Lane;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.Right;
import org.copydesk.core.planning.PlanBegun;
import org.copydesk.core.planning.PlanNotFound;
import org.copydesk.core.planning.Planning;
import org.copydesk.core.reading.Worklists;
import org.copydesk.core.review.Assigning;
import org.copydesk.core.review.ReviewRefused;
import org.copydesk.core.review.Undoing;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.core.workflow.Handover;
import org.copydesk.core.workflow.Refused;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.board.BoardFilter;
import org.copydesk.persistence.people.Person;
import org.copydesk.persistence.people.Persons;
import org.copydesk.persistence.planning.Desk;
import org.copydesk.persistence.planning.Plan;
import org.copydesk.persistence.publishing.Correction;
import org.copydesk.web.article.MoveCheck;
import org.copydesk.web.article.MoveForm;
import org.copydesk.web.failure.Notices;
import org.copydesk.web.frame.PageAddress;
import org.copydesk.web.frame.PageMemory;
import org.copydesk.web.frame.Times;
import org.copydesk.web.frame.Visitor;
import org.copydesk.web.frame.Words;
import org.primefaces.PrimeFaces;

/**
 * Everything in work by state and step. What is dragged, or sent on by keys, makes the move that leads there; whether one does
 * is for the core to say.
 */
@Named
@ViewScoped
public class BoardPage extends PageMemory {

    private static final long serialVersionUID = 1;

    private static final String ADDRESS = "/desk/board";

    @Inject
    transient Board board;

    @Inject
    transient Departing departing;

    @Inject
    transient Handover handover;

    @Inject
    transient Assigning assigning;

    @Inject
    transient Undoing undoing;

    @Inject
    transient Planning planning;

    @Inject
    transient Worklists worklists;

    @Inject
    transient Persons persons;

    @Inject
    transient CurrentPerson person;

    @Inject
    transient Visitor visitor;

    @Inject
    transient Times times;

    @Inject
    transient Words words;

    @Inject
    transient Notices notices;

    @Inject
    transient MoveCheck check;

    private String desk;
    private String who;
    private String subject;
    private Grouping grouping;
    private final HashMap<String, Integer> shown = new HashMap<>();

    private Long chosen;
    private Integer seen;
    private String lane;
    private String left;
    private Integer most;
    private Departure departure;
    private MoveForm form;
    private Move asked;
    private Made made;
    private transient List<Lane> lanes;
    private transient Map<String, String> titles;
    private transient Map<UUID, String> planners;

    /** A move that was made and can be taken back: whose, and what was recorded. */
    private record Made(long article, long event) implements Serializable {}

    /** For those who do not write there is no such page. */
    public void load() {
        if (!person.actor().may(Right.WRITE)) throw new ArticleNotFound();
    }

    public List<Lane> getLanes() {
        if (lanes == null) {
            var today = times.now().toLocalDate().atStartOfDay(visitor.getZone());
            lanes = board.lanes(filter(), shown, today.toInstant());
        }
        return lanes;
    }

    /** Once the page is out it is as it will be when it is asked for again. */
    public void settle() {
        lanes = null;
        planners = null;
    }

    private BoardFilter filter() {
        var named = Optional.ofNullable(who).flatMap(persons::named).map(Person::id);
        return new BoardFilter(desk, named.orElse(null), subject);
    }

    /** What a column shows, in one group, or by desk or person: the same order of groups in every column. */
    public List<CardGroup> groups(Lane one) {
        if (grouping == null) return List.of(new CardGroup("", one.plans(), one.cards()));
        var plans = one.plans().stream().collect(groupingBy(this::group));
        var cards = one.cards().stream().collect(groupingBy(this::group));
        return Stream.concat(plans.keySet().stream(), cards.keySet().stream())
                .distinct()
                .sorted(Collator.getInstance(visitor.getLocale()))
                .map(title -> new CardGroup(
                        title, plans.getOrDefault(title, List.of()), cards.getOrDefault(title, List.of())))
                .toList();
    }

    private String group(BoardCard card) {
        if (grouping == Grouping.DESK) return deskTitle(card.row().desk());
        return card.people().isEmpty() ? card.row().author() : card.people().get(0);
    }

    private String group(Plan plan) {
        return grouping == Grouping.DESK ? deskTitle(plan.desk()) : nameOf(plan.person());
    }

    private String nameOf(UUID whom) {
        if (whom == null) return words.of("board.group.nobody");
        return getNames().getOrDefault(whom, "");
    }

    private Map<UUID, String> getNames() {
        if (planners == null) {
            var ids = getLanes().stream()
                    .flatMap(one -> one.plans().stream())
                    .map(Plan::person)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            planners = persons.all(ids).stream().collect(toMap(Person::id, Person::name));
        }
        return planners;
    }

    public Grouping[] getGroupings() {
        return Grouping.values();
    }

    public Grouping getGrouping() {
        return grouping;
    }

    public void setGrouping(Grouping grouping) {
        this.grouping = grouping;
    }

    /** Leads to the board that the filters ask for. */
    public void narrow() throws IOException {
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(address().toString());
    }

    private PageAddress address() {
        return PageAddress.of(ADDRESS)
                .with("desk", desk)
                .with("person", who)
                .with("subject", subject)
                .with("lanes", grouping);
    }

    /** What the board is narrowed to, as it stands in the address. */
    public String getQuery() {
        return address().query();
    }

    /** Shows more of the column. */
    public void more() {
        shown.merge(lane, Board.AT_ONCE, (size, step) -> size + step);
        shown.computeIfPresent(lane, (key, size) -> Math.max(size, 2 * Board.AT_ONCE));
    }

    /** Says where the chosen article could go. */
    public void depart() {
        departure = null;
        try {
            departure = departing.from(chosen);
        } catch (ArticleNotFound gone) {
            notices.wrong("board.gone");
        }
    }

    /** The chosen article was dropped on a column: makes the move that leads there, or asks which, or for what it needs. */
    public void drop() {
        depart();
        if (departure == null) return;
        if (isElsewhere()) {
            notices.wrong("board.elsewhere", departure.title(), titleWhereItIs());
            return;
        }
        var to = departure.destinations().stream()
                .filter(destination -> destination.lane().equals(lane))
                .findFirst();
        if (to.isEmpty()) notices.wrong("board.obstacle.NO_WAY");
        else if (!to.get().isOpen()) notices.wrong("board.not", reason(to.get()));
        else if (to.get().moves().size() == 1) start(to.get().moves().get(0));
        else PrimeFaces.current().ajax().addCallbackParam("which", true);
    }

    /** Whether the chosen article has left the column in which the page shows it: somebody moved it meanwhile. */
    public boolean isElsewhere() {
        return departure != null
                && left != null
                && !left.equals(departure.lane())
                && whereItIs().isPresent();
    }

    public String getElsewhereWords() {
        return words.of("board.elsewhere", departure.title(), titleWhereItIs());
    }

    private Optional<Lane> whereItIs() {
        return getLanes().stream()
                .filter(one -> one.key().equals(departure.lane()))
                .findFirst();
    }

    private String titleWhereItIs() {
        return whereItIs().map(this::title).orElse("");
    }

    /** Makes the move, or asks for what it needs first. */
    public void start(Move move) {
        asked = move;
        form = new MoveForm(move, visitor.getZone().getId());
        if (isAsking(move)) PrimeFaces.current().ajax().addCallbackParam("asks", true);
        else perform();
    }

    private boolean isAsking(Move move) {
        return move.asksForNote() || move.asksForTime() || move.asksForConfirmation() || isCorrecting();
    }

    /** Makes the move with what was typed for it; when it is refused, the page says why and everything typed stays. */
    public void perform() {
        if (!check.accepts(form, isCorrecting())) return;
        try {
            int read = seen == null ? departure.revision() : seen;
            var event = handover.perform(departure.article(), form.request(read));
            notices.here("board.moved", departure.title(), words.of("state." + event.to()));
            made = undoing.isReversible(event) ? new Made(departure.article(), event.id()) : null;
            done();
        } catch (Refused refused) {
            notices.refused(refused.refusal());
        } catch (ArticleNotFound gone) {
            notices.wrong("board.gone");
        }
    }

    private void done() {
        asked = null;
        lanes = null;
        PrimeFaces.current().ajax().addCallbackParam("done", true);
    }

    /** Takes the last move back. */
    public void undo() {
        try {
            undoing.undo(made.article(), made.event(), words.of("board.undo.reason"));
            notices.here("board.undone");
        } catch (ReviewRefused refused) {
            notices.wrong("review." + refused.refusal());
        } catch (Refused refused) {
            notices.refused(refused.refusal());
        }
        made = null;
        lanes = null;
    }

    public boolean isUndoable() {
        return made != null;
    }

    /** Takes the chosen article on. */
    public void claim() {
        try {
            assigning.assign(chosen, person.actor().username(), null, null);
            notices.here("board.claimed");
            lanes = null;
        } catch (ReviewRefused refused) {
            notices.wrong("review." + refused.refusal());
        } catch (ArticleNotFound gone) {
            notices.wrong("board.gone");
        }
    }

    /** Begins the text of the chosen plan. Whoever comes second is led to the text that there is. */
    public String begin() {
        try {
            return "/desk/edit?faces-redirect=true&id=" + planning.begin(chosen);
        } catch (PlanBegun begun) {
            return "/desk/article?faces-redirect=true&id=" + begun.article();
        } catch (PlanNotFound gone) {
            notices.wrong("calendar.gone");
            return null;
        }
    }

    /** Opens a column's limit to be changed. */
    public void openLimit() {
        most = getLanes().stream()
                .filter(one -> one.key().equals(lane))
                .findFirst()
                .map(Lane::limit)
                .orElse(null);
    }

    public void limit() {
        board.limit(lane, most == null || most < 1 ? null : most);
        done();
    }

    /** Whether readers are told what changed. */
    public boolean isCorrecting() {
        return asked != null && asked.to() == State.PUBLISHED && departure.shown();
    }

    public Correction.Kind[] getKinds() {
        return Correction.Kind.values();
    }

    /** What a column is called. */
    public String title(Lane one) {
        return title(one.kind(), one.steps());
    }

    public String title(Destination one) {
        return title(one.kind(), one.steps());
    }

    private String title(Lane.Kind kind, List<String> steps) {
        return kind == Lane.Kind.STEP ? together(steps) : words.of("board.lane." + kind);
    }

    private String together(List<String> names) {
        return names.stream()
                .reduce((one, other) -> words.of("board.and", one, other))
                .orElse("");
    }

    /** Why the column is closed to the article. */
    public String reason(Destination closed) {
        if (closed.refusal() != null) return words.of("refusal." + closed.refusal());
        return words.of("board.obstacle." + closed.obstacle(), together(closed.before()));
    }

    /** What the move does that leads to the column. */
    public String does(Destination to, Move move) {
        boolean goesOn = move == Move.APPROVE && (to.kind() == Lane.Kind.STEP || to.kind() == Lane.Kind.REVIEW);
        return words.of(goesOn ? "board.does.step" : "does." + move);
    }

    /** How many a column should hold, and how many too many it holds. */
    public String limitOf(Lane one) {
        if (one.limit() == null) return words.of("board.limit.none");
        return one.over() > 0
                ? words.of("board.limit.over", one.limit(), one.over())
                : words.of("board.limit", one.limit());
    }

    public List<Desk> getDesks() {
        return board.desks();
    }

    /** The title of a desk. */
    public String deskTitle(String name) {
        return getTitles().getOrDefault(name, name);
    }

    private Map<String, String> getTitles() {
        if (titles == null) {
            titles = new HashMap<>();
            for (var each : board.desks()) titles.put(each.name(), each.title());
        }
        return titles;
    }

    /** Subjects that begin like what was typed. */
    public List<String> subjectsLike(String typed) {
        return worklists.subjectsLike(typed);
    }

    public Departure getDeparture() {
        return departure;
    }

    public MoveForm getForm() {
        return form;
    }

    public Move getAsked() {
        return asked;
    }

    public String getDesk() {
        return desk;
    }

    public void setDesk(String desk) {
        this.desk = PageAddress.said(desk);
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = PageAddress.said(who);
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = PageAddress.said(subject);
    }

    public Long getChosen() {
        return chosen;
    }

    public void setChosen(Long chosen) {
        this.chosen = chosen;
    }

    public Integer getSeen() {
        return seen;
    }

    public void setSeen(Integer seen) {
        this.seen = seen;
    }

    /** The column that the card was taken from. */
    public String getLeft() {
        return left;
    }

    public void setLeft(String left) {
        this.left = left == null || left.isBlank() ? null : left;
    }

    public String getLane() {
        return lane;
    }

    public void setLane(String lane) {
        this.lane = lane;
    }

    public Integer getMost() {
        return most;
    }

    public void setMost(Integer most) {
        this.most = most;
    }
}
