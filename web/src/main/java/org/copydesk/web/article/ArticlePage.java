package org.copydesk.web.article;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.reading.ArticleView;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.review.Proposing;
import org.copydesk.core.review.ReviewStatus;
import org.copydesk.core.workflow.AnswerRefused;
import org.copydesk.core.workflow.Editing;
import org.copydesk.core.workflow.Handover;
import org.copydesk.core.workflow.MoveRequest;
import org.copydesk.core.workflow.Refusal;
import org.copydesk.core.workflow.Refused;
import org.copydesk.core.workflow.TextChanged;
import org.copydesk.core.writing.Autosaving;
import org.copydesk.core.writing.Drafting;
import org.copydesk.core.writing.EditConflict;
import org.copydesk.core.writing.ManuscriptRefused;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.planning.Question;
import org.copydesk.persistence.planning.Step;
import org.copydesk.persistence.publishing.Correction;
import org.copydesk.persistence.writing.Autosave;
import org.copydesk.web.compare.Difference;
import org.copydesk.web.compare.Differences;
import org.copydesk.web.failure.Notices;
import org.copydesk.web.frame.PageMemory;
import org.copydesk.web.frame.Times;
import org.copydesk.web.frame.Visitor;
import org.copydesk.web.frame.Words;
import org.copydesk.web.worklist.NextToReview;

/**
 * One article, to be read, judged and moved. What is decided is about the revision that was on the page and with the buttons
 * that were there; whether it still can be is for the core to say.
 */
@Named
@ViewScoped
public class ArticlePage extends PageMemory {

    private static final long serialVersionUID = 1;

    /** Those that ask for something, or say what they are about to do, before they are made. */
    private static final List<Move> ASKING = Move.asked().stream()
            .filter(move -> move == Move.PUBLISH
                    || move == Move.APPROVE
                    || Stream.of(Move.values()).anyMatch(row -> row.named() == move && asks(row)))
            .toList();

    @Inject
    transient Reading reading;

    @Inject
    transient ReviewStatus review;

    @Inject
    transient Handover handover;

    @Inject
    transient Editing editing;

    @Inject
    transient Autosaving autosaving;

    @Inject
    transient Proposing proposing;

    @Inject
    transient Drafting drafting;

    @Inject
    transient Differences differences;

    @Inject
    transient CurrentPerson person;

    @Inject
    transient Visitor visitor;

    @Inject
    transient Times times;

    @Inject
    transient Notices notices;

    @Inject
    transient NextToReview next;

    @Inject
    transient MoveCheck check;

    @Inject
    transient Words words;

    private long id;
    private Way show;
    private boolean side;
    private int seen;
    private int revision;
    private boolean partaking;
    private boolean suggesting;
    private Instant unsent;
    private Move primary;
    private Move asked;
    private TextNews news;
    private final Set<Move> asking = EnumSet.noneOf(Move.class);
    private final Set<Move> noting = EnumSet.noneOf(Move.class);
    private final Set<Move> beside = EnumSet.noneOf(Move.class);
    private final Set<Move> rare = EnumSet.noneOf(Move.class);
    private final Map<Move, MoveForm> forms = new EnumMap<>(Move.class);
    private final Map<Move, List<Step>> steps = new EnumMap<>(Move.class);
    private transient ArticleView view;
    private transient Offers offers;
    private transient ArticleStory story;
    private transient Difference difference;

    /** A score, and what it is called. */
    public record Score(String value, String name) {}

    /** A way to look that makes sense here. */
    public record WayToLook(Way way, String here) {}

    /** What came while somebody read: the newer revision, and the one that they had read. */
    public record TextNews(int head, int read) implements Serializable {}

    /** Looks, and remembers that the person has; where they stood before stays in the address while they switch. */
    public void load() {
        read();
        if (seen == 0) seen = reading.lastSeen(id).orElse(revision);
        if (show == null || !makesSense(show)) show = first();
        reading.look(id);
        suggesting = proposing.isChosen(id);
        unsent = proposing.unsentAt(id).orElse(null);
    }

    /** The page as it is now, with the moves that it offers. */
    private void read() {
        view = reading.article(id);
        revision = view.article().revision();
        partaking = review.isPartaking(id);
        offer();
        story = null;
        difference = null;
    }

    /** What may be decided by now, since something beside the text has changed; it is about the text on the page as before. */
    public void offer() {
        offers = offered();
        primary = offers.primary();
        asking.clear();
        noting.clear();
        steps.clear();
        for (var offer : offers.all()) {
            boolean aboutSteps = offer.hasForm() || offer.asksForStep();
            if (aboutSteps) steps.put(offer.move(), offer.steps());
            if (offer.move() == Move.PUBLISH || asks(offer.row()) || aboutSteps) asking.add(offer.move());
            if (offer.row().asksForNote()) noting.add(offer.move());
        }
        beside.clear();
        beside.addAll(offers.beside());
        rare.clear();
        rare.addAll(offers.rare());
    }

    private Offers offered() {
        boolean own = getView().author().id().equals(person.actor().id());
        return new Offers(handover.offers(id), getView().article().state(), own);
    }

    /** Once the page is out it remembers what was on it and what was typed, and not the texts. */
    public void settle() {
        view = null;
        offers = null;
        story = null;
        difference = null;
    }

    /** Makes the move with what was typed for it; when it is refused, the page says why and everything typed stays. */
    public String perform(Move move) {
        asked = move;
        news = null;
        var form = form(move);
        form.forgive();
        if (!check.accepts(form, isCorrecting(move))) return null;
        try {
            var title = getView().text().title();
            var named = getOffers().named(move);
            var made = handover.perform(id, form.request(revision));
            boolean goesOn = move == Move.APPROVE && State.IN_REVIEW.name().equals(made.to());
            notices.done(
                    "done." + (goesOn ? "APPROVE.step" : named),
                    title,
                    form.time() == null ? "" : times.inZone(form.time()));
            next.offerAfter(move);
            return "/desk/article?faces-redirect=true&id=" + id;
        } catch (TextChanged newer) {
            return show(newer);
        } catch (AnswerRefused wrong) {
            read();
            form.blame(wrong);
            return null;
        } catch (Refused refused) {
            read();
            notices.refused(refused.refusal());
            return null;
        }
    }

    /** Approves one step of the review, where several are for the person; what it asks is asked first. */
    public String approve(String step) {
        form(Move.APPROVE).setStep(step);
        boolean asks = steps(Move.APPROVE).stream()
                .anyMatch(one -> one.name().equals(step) && !one.form().isEmpty());
        if (!asks) return perform(Move.APPROVE);
        asked = Move.APPROVE;
        return null;
    }

    /** The steps that can be meant by the move, where that is asked or they have questions; none otherwise. */
    public List<Step> steps(Move move) {
        return steps.getOrDefault(move, List.of());
    }

    /** The step whose questions come with the move; none while it is not clear which, or where nothing is asked. */
    public List<Step> questioned(Move move) {
        if (move == Move.SKIP_STEP) return List.of();
        var some = steps(move);
        var chosen = form(move).getStep();
        return some.size() == 1
                ? some
                : some.stream().filter(step -> step.name().equals(chosen)).toList();
    }

    /** What the scores of a question are called. */
    public List<Score> scores(Question question) {
        return IntStream.rangeClosed(Question.LOWEST, Question.HIGHEST)
                .mapToObj(score -> new Score(
                        Integer.toString(score),
                        question.words().isEmpty()
                                ? words.of("score." + score)
                                : question.words().get(score - 1)))
                .toList();
    }

    /** What is new comes onto the page, so that the next decision is about that. */
    private String show(TextChanged newer) {
        news = new TextNews(newer.head(), newer.seen());
        seen = newer.seen();
        show = Way.SEEN;
        read();
        notices.refused(newer.refusal());
        return null;
    }

    /** Whether the move shows readers another text than they were shown before, so that they are told what changed. */
    public boolean isCorrecting(Move move) {
        return move.to() == State.PUBLISHED && getView().article().slug() != null;
    }

    public Correction.Kind[] getKinds() {
        return Correction.Kind.values();
    }

    /** Saves what the person typed and has not saved, and hands that in, unless others wrote into it meanwhile. */
    public String saveAndSubmit() {
        try {
            var saved = drafting.saveTyped(id);
            if (saved.merged()) {
                notices.done(saved.changed() ? "edit.merged" : "edit.caught.up", saved.revision());
                notices.refused(Refusal.TEXT_CHANGED);
            } else {
                handover.perform(id, MoveRequest.to(Move.SUBMIT).seen(saved.revision()));
                notices.done("done.SUBMIT", reading.article(id).text().title(), "");
            }
            return "/desk/article?faces-redirect=true&id=" + id;
        } catch (EditConflict | ManuscriptRefused open) {
            notices.wrong("article.unsaved.open");
            return null;
        }
    }

    /** What they typed and have not saved; null when there is nothing. */
    public Autosave getUnsaved() {
        return autosaving.find(id, getView().text()).orElse(null);
    }

    /** When they typed suggestions that they have not sent; null when there are none. */
    public Instant getUnsent() {
        return unsent;
    }

    /** Whether they suggested when they last wrote in it. */
    public boolean isSuggesting() {
        return suggesting;
    }

    /** Whether what they typed can be handed in at once. */
    public boolean isSubmittable() {
        return primary == Move.SUBMIT || beside.contains(Move.SUBMIT);
    }

    /** All moves, in the order of the table. */
    public List<Move> getMoves() {
        return Move.asked();
    }

    public List<Move> getAsking() {
        return ASKING;
    }

    /** Whether the move asks for something as the article stands. */
    public boolean isAsking(Move move) {
        return asking.contains(move);
    }

    /** Whether it asks for words. */
    public boolean isNoting(Move move) {
        return noting.contains(move);
    }

    private static boolean asks(Move row) {
        return row.asksForNote() || row.asksForTime() || row.asksForConfirmation();
    }

    public boolean isPrimary(Move move) {
        return move == primary;
    }

    public boolean isBeside(Move move) {
        return beside.contains(move);
    }

    public boolean isRare(Move move) {
        return rare.contains(move);
    }

    public boolean isOffered(Move move) {
        return isPrimary(move) || isBeside(move) || isRare(move);
    }

    public boolean isAnythingRare() {
        return !rare.isEmpty();
    }

    /** Whether it was this move, so that its dialog stays open and says itself why it was not made. */
    public boolean isAsked(Move move) {
        return move == asked && news == null && isOffered(move);
    }

    /** Whether a dialog says why a move was not made. */
    public boolean isAnswered() {
        return asked != null && asking.contains(asked) && isAsked(asked);
    }

    public MoveForm form(Move move) {
        return forms.computeIfAbsent(move, this::blank);
    }

    /** Nothing typed yet, with the time of a schedule that it was taken off. */
    private MoveForm blank(Move move) {
        var form = new MoveForm(move, visitor.getZone().getId());
        return move == Move.SCHEDULE
                ? reading.proposedTime(id).map(form::proposing).orElse(form)
                : form;
    }

    /** Where readers will find it when it is published. */
    public String getAddress() {
        return handover.address(id);
    }

    public boolean isEditable() {
        return editing.refusal(person.actor(), getView().article()).isEmpty();
    }

    public List<WayToLook> getWays() {
        return Stream.of(Way.values())
                .filter(this::makesSense)
                .map(way -> new WayToLook(way, way == show ? "page" : null))
                .toList();
    }

    /** Who reviews begins with what readers would see change, or with what is new since last time. */
    private Way first() {
        if (view.article().state() != State.IN_REVIEW) return Way.TEXT;
        return Stream.of(Way.LIVE, Way.SEEN)
                .filter(this::makesSense)
                .findFirst()
                .orElse(Way.TEXT);
    }

    private boolean makesSense(Way way) {
        var article = getView().article();
        int head = article.revision();
        return switch (way) {
            case TEXT -> true;
            case LIVE -> article.isLive() && article.live() < head;
            case PREVIOUS -> head > 1;
            case SUBMITTED ->
                reading.round(id).filter(round -> round.revision() < head).isPresent();
            case SEEN -> seen < head;
        };
    }

    /** Null when the text is shown as it is. */
    public Difference getDifference() {
        if (show == null || show == Way.TEXT) return null;
        if (difference == null)
            difference = differences.between(id, show == Way.SEEN ? Integer.toString(seen) : show.name(), "head");
        return difference;
    }

    public ArticleStory getStory() {
        if (story == null) story = ArticleStory.of(getView(), reading);
        return story;
    }

    public ArticleView getView() {
        if (view == null) view = reading.article(id);
        return view;
    }

    /** Whether the person had a part in what is done about it when the page was made; who presses something then is told what has become of it. */
    public boolean isPartaking() {
        return partaking;
    }

    public Offers getOffers() {
        if (offers == null) offers = offered();
        return offers;
    }

    /** The number of the revision that is on the page. */
    public int getRevision() {
        return revision;
    }

    /** What came while somebody read; null when nothing did. */
    public TextNews getNews() {
        return news;
    }

    /** The move that was asked for; null when the page is only being looked at. */
    public Move getAsked() {
        return asked;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Way getShow() {
        return show;
    }

    public void setShow(Way show) {
        this.show = show;
    }

    public boolean isSide() {
        return side;
    }

    public void setSide(boolean side) {
        this.side = side;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }
}
