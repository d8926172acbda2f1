package org.copydesk.web.review;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.review.Discussing;
import org.copydesk.core.review.NewSuggestion;
import org.copydesk.core.review.NewThread;
import org.copydesk.core.review.NotUnderReview;
import org.copydesk.core.review.ReviewRefused;
import org.copydesk.core.review.Suggesting;
import org.copydesk.core.review.Undoing;
import org.copydesk.core.text.render.Escaped;
import org.copydesk.core.workflow.Refused;
import org.copydesk.persistence.people.Person;
import org.copydesk.web.article.ArticlePage;
import org.copydesk.web.failure.Notices;
import org.copydesk.web.frame.Colleagues;
import org.copydesk.web.frame.PageMemory;
import org.copydesk.web.frame.Words;

/** What people say and propose about a text, beside it. What was just settled stays where it was until the page opens anew. */
@Named
@ViewScoped
public class Talk extends PageMemory {

    private static final long serialVersionUID = 1;
    private static final String COMMENT = "comment";
    private static final String SUGGEST = "suggest";

    /** Cards that are drawn at a time: hundreds at once would make the page slow to come and to use. */
    static final int DRAWN = 20;

    /** The part of the page that everything here stands in. */
    private static final String ALL = "talk";

    /** Where something is said that is about no one card. */
    private static final String EVERYWHERE = "all";

    private static final char BETWEEN = '\t';

    @Inject
    transient Discussing discussing;

    @Inject
    transient Suggesting suggesting;

    @Inject
    transient Undoing undoing;

    @Inject
    transient Cards cards;

    @Inject
    transient ArticlePage page;

    @Inject
    transient StepsBar steps;

    @Inject
    transient CurrentPerson person;

    @Inject
    transient Colleagues colleagues;

    @Inject
    transient Notices notices;

    @Inject
    transient Words words;

    private final HashSet<String> settled = new HashSet<>();
    private CardFilter filter = CardFilter.OPEN;
    private String who = "";
    private int first;
    private String wanted = "";
    private PassageForm comment = new PassageForm();
    private PassageForm proposal = new PassageForm();
    private String composing;
    private String answering;
    private long rewriting;
    private String answer = "";
    private String regretting;
    private String handing;
    private String assignee;
    private CardKind kind = CardKind.ALL;
    private String wrongAt;
    private String wrong;
    private String shown = ""; // one string, not hundreds: a session is written down with each page
    private int acceptable;
    private int rejectable;
    private boolean several;
    private transient boolean looked;
    private transient List<Card> every;
    private transient List<Card> drawn;

    private interface Deed {
        void make();
    }

    // --- what there is ---------------------------------------------------------------------------------------------

    /** The cards that are drawn: of many those around the place where the person is. */
    public List<Card> getCards() {
        look();
        if (drawn == null) drawn = every == null ? cards.named(drawnKeys()) : known(drawnKeys());
        return drawn;
    }

    /**
     * What stands there now, when all of it is about to be drawn. Whatever came in between, a button is about the card that it
     * stood in, and what is drawn anew alone stands where it stood.
     */
    private void look() {
        var context = FacesContext.getCurrentInstance();
        if (looked || context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) return;
        var partial = context.getPartialViewContext();
        boolean whole = !partial.isAjaxRequest()
                || partial.isRenderAll()
                || partial.getRenderIds().contains(ALL);
        if (whole) lookAgain();
    }

    private void lookAgain() {
        looked = true;
        drawn = null;
        var chosen = chosen();
        shown = chosen.stream().map(Card::key).collect(joining(String.valueOf(BETWEEN)));
        acceptable = (int) chosen.stream().filter(Talk::isAcceptable).count();
        rejectable =
                isPartaking() ? (int) chosen.stream().filter(Talk::isRejectable).count() : 0;
        several = people().limit(2).count() > 1;
    }

    private List<String> shownKeys() {
        return keys(shown);
    }

    private static List<String> keys(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(String.valueOf(BETWEEN), -1));
    }

    private List<String> drawnKeys() {
        var all = shownKeys();
        return all.subList(Math.min(first, all.size()), Math.min(first + DRAWN, all.size()));
    }

    private List<Card> known(List<String> keys) {
        return Cards.of(keys, all().stream());
    }

    public int getEarlier() {
        look();
        return Math.min(first, shownKeys().size());
    }

    public int getLater() {
        look();
        return Math.max(0, shownKeys().size() - first - DRAWN);
    }

    /** Draws the cards around this one; of a card that there is not, the first ones. */
    public void goTo() {
        first = Math.max(0, shownKeys().indexOf(wanted) - DRAWN / 4);
    }

    public void drawEarlier() {
        first = Math.max(0, first - DRAWN);
    }

    public void drawLater() {
        if (getLater() > 0) first += DRAWN;
    }

    /**
     * Where each card that the filter shows belongs in the text, for the script that marks the places: a line for each, of its
     * key, kind, field, place among the visible characters, and words. A quote as JSON would be several times as long in a page.
     */
    public String getPlaces() {
        look();
        return known(shownKeys()).stream()
                .filter(card -> !card.deleted())
                .map(card -> String.join(
                        String.valueOf(BETWEEN),
                        card.key(),
                        card.thread() != null ? "thread" : card.open() ? "suggestion" : "decided",
                        card.open() ? card.blocking() ? "blocks" : "open" : "done",
                        card.field(),
                        Integer.toString(card.near()),
                        card.quote().exact()))
                .collect(joining("\n"));
    }

    private List<Card> chosen() {
        return all().stream()
                .filter(card -> !card.empty())
                .filter(card -> filter.shows(card) || settled.contains(card.key()))
                .filter(this::isWanted)
                .toList();
    }

    /** Once the page is out it remembers which cards were on it, and not what they said. */
    public void settle() {
        forget();
    }

    private void forget() {
        every = null;
        drawn = null;
        looked = false;
    }

    public long count(CardFilter which) {
        return all().stream()
                .filter(card -> !card.empty())
                .filter(which::shows)
                .filter(this::isWanted)
                .count();
    }

    /** Everybody who said something. */
    public List<Person> getPeople() {
        return people().toList();
    }

    private Stream<Person> people() {
        return all().stream()
                .flatMap(Card::people)
                .filter(Objects::nonNull)
                .collect(toMap(Person::username, one -> one, (one, same) -> one, LinkedHashMap::new))
                .values()
                .stream();
    }

    /** Whether more than one person said something, as the page has it. */
    public boolean isSeveral() {
        look();
        return several;
    }

    /** How many of the suggestions beside the text can be accepted together. */
    public int getAcceptable() {
        look();
        return acceptable;
    }

    /** How many of them can be turned down together. */
    public int getRejectable() {
        look();
        return rejectable;
    }

    private static boolean isAcceptable(Card card) {
        return card.suggestion() != null && card.open() && card.settler() && !card.outdated();
    }

    private static boolean isRejectable(Card card) {
        return card.suggestion() != null && card.open() && (card.settler() || card.own());
    }

    private boolean isWanted(Card card) {
        return kind.shows(card) && isTheirs(card);
    }

    private boolean isTheirs(Card card) {
        return who.isEmpty() || card.people().anyMatch(one -> one != null && who.equals(one.username()));
    }

    private List<Card> all() {
        if (every == null) every = cards.all();
        return every;
    }

    /** Whether the person has a part in it, and does not only look. */
    public boolean isPartaking() {
        return page.isPartaking();
    }

    public boolean isMe(Person one) {
        return one != null && one.id().equals(person.actor().id());
    }

    /** What a thread says that it blocks. */
    public String blocks(Card card) {
        return card.step() == null ? words.of("talk.blocks") : words.of("talk.blocks.step", steps.title(card.step()));
    }

    /** What a new thread that blocks would block. */
    public String getBlockable() {
        var step = steps.getMine();
        return step == null ? words.of("talk.block") : words.of("talk.block.step", steps.title(step));
    }

    /** Those whom the word that is being typed can call, as it would be written. */
    public List<String> called(String typed) {
        if (!typed.startsWith("@") || typed.length() < 2) return List.of();
        return colleagues.usernamesLike(typed.substring(1)).stream()
                .map(name -> "@" + name + " ")
                .limit(6)
                .toList();
    }

    // --- what is done ----------------------------------------------------------------------------------------------

    public void begin() {
        composing = COMMENT;
        boolean done = attempt("compose", () -> {
            var step = comment.isBlocking() ? steps.getMine() : null;
            var begun = discussing.begin(
                    page.getId(), new NewThread(comment.passage(), comment.getWords(), comment.isBlocking(), step));
            comment = new PassageForm();
            sent("t" + begun.thread().id());
        });
        if (done) goTo();
    }

    public void suggest() {
        composing = SUGGEST;
        boolean done = attempt("compose", () -> {
            var other = proposal.isInBody() ? Escaped.text(proposal.getWords()) : proposal.getWords();
            var made =
                    suggesting.suggest(page.getId(), new NewSuggestion(proposal.passage(), other, proposal.getNote()));
            proposal = new PassageForm();
            sent("s" + made.suggestion().id());
        });
        if (done) goTo();
    }

    /** What was sent is among the cards that are drawn, however they were sifted. */
    private void sent(String card) {
        composing = null;
        if (filter == CardFilter.DONE) filter = CardFilter.OPEN;
        who = "";
        kind = CardKind.ALL;
        wanted = card;
    }

    /** Opens a place to answer at the card. */
    public void answer(Card card) {
        leave();
        answering = card.key();
        redraw(card.key());
    }

    /** Opens one's own words to be said otherwise. */
    public void rewrite(Card card, long comment) {
        leave();
        answering = card.key();
        rewriting = comment;
        answer = card.comments().stream()
                .filter(one -> one.id() == comment)
                .map(one -> one.text())
                .findFirst()
                .orElse("");
        redraw(card.key());
    }

    /** Closes what was opened at a card. */
    public void leave() {
        Stream.of(answering, regretting, handing).filter(Objects::nonNull).forEach(this::redraw);
        answering = null;
        rewriting = 0;
        answer = "";
        regretting = null;
        handing = null;
    }

    public void say(Card card) {
        attempt(card.key(), () -> {
            if (rewriting == 0) discussing.reply(page.getId(), card.id(), answer);
            else discussing.edit(page.getId(), rewriting, answer);
            leave();
        });
    }

    public void delete(Card card, long comment) {
        attempt(card.key(), () -> discussing.delete(page.getId(), comment));
    }

    public void resolve(Card card) {
        settle(card, () -> discussing.resolve(page.getId(), card.id()));
    }

    public void reopen(Card card) {
        settle(card, () -> discussing.reopen(page.getId(), card.id()));
    }

    public void block(Card card, boolean blocks) {
        attempt(card.key(), () -> discussing.block(page.getId(), card.id(), blocks));
    }

    /** Turns it down, or takes one's own back. */
    public void reject(Card card) {
        settle(card, () -> suggesting.reject(page.getId(), card.id(), null));
    }

    /** Takes the words into the text, which is then another: the page opens anew. */
    public String accept(Card card) {
        if (isMade(card.key(), () -> suggesting.accept(page.getId(), card.id()))) {
            notices.done("talk.accepted.one");
            return anew();
        }
        boolean stays = settled.add(card.key());
        redrawAfter(card.key());
        if (stays) settled.remove(card.key());
        return null;
    }

    public String acceptAll() {
        var chosen = known(shownKeys()).stream()
                .filter(Talk::isAcceptable)
                .map(Card::id)
                .toList();
        try {
            var outcomes = suggesting.accept(page.getId(), chosen);
            long taken = outcomes.values().stream()
                    .filter(outcome -> outcome.isEmpty())
                    .count();
            notices.done("talk.accepted", taken, outcomes.size() - taken);
        } catch (Refused refused) {
            notices.refused(refused.refusal());
            return null;
        }
        return anew();
    }

    /** Turns down all suggestions that are shown, or takes one's own back. */
    public void rejectAll() {
        var chosen = known(shownKeys()).stream().filter(Talk::isRejectable).toList();
        var ids = chosen.stream().map(Card::id).toList();
        attempt(EVERYWHERE, () -> {
            suggesting.reject(page.getId(), ids, null);
            chosen.forEach(card -> settled.add(card.key()));
        });
    }

    /** Opens a place to say why a decision is taken back. */
    public void regret(Card card) {
        leave();
        regretting = card.key();
        redraw(card.key());
    }

    /** Takes back what was decided about a suggestion; when its words go out of the text, the page opens anew. */
    public String takeBack(Card card) {
        boolean accepted = card.suggestion().suggestion().isAccepted();
        boolean done = isMade(card.key(), () -> undoing.undoSuggestion(page.getId(), card.id(), answer));
        if (done && accepted) return anew();
        if (done) page.offer();
        redrawAfter(card.key());
        if (done) leave();
        return null;
    }

    /** Opens a place to name who is to settle the thread. */
    public void hand(Card card) {
        leave();
        handing = card.key();
        assignee = card.assignee() == null ? null : card.assignee().username();
        redraw(card.key());
    }

    public void assign(Card card) {
        attempt(card.key(), () -> {
            discussing.assign(page.getId(), card.id(), assignee);
            leave();
        });
    }

    /** Looked at in the same way as before. */
    private String anew() {
        return "/desk/article?faces-redirect=true&id=%d&show=%s&side=%s&seen=%d"
                .formatted(page.getId(), page.getShow(), page.isSide(), page.getSeen());
    }

    private boolean settle(Card card, Deed deed) {
        boolean stays = settled.add(card.key());
        boolean done = attempt(card.key(), deed);
        if (!done && stays) settled.remove(card.key());
        return done;
    }

    /** Says at the card why something cannot be; everything that was typed stays. */
    private boolean attempt(String at, Deed deed) {
        boolean done = isMade(at, deed);
        if (done) page.offer();
        redrawAfter(at);
        return done;
    }

    private boolean isMade(String at, Deed deed) {
        if (wrongAt != null) redraw(wrongAt);
        wrongAt = null;
        try {
            deed.make();
            return true;
        } catch (ReviewRefused refused) {
            return isWrong(at, words.of("review." + refused.refusal()));
        } catch (Refused refused) {
            return isWrong(at, words.of("refusal." + refused.refusal()));
        } catch (NotUnderReview gone) {
            return isWrong(at, words.of("review.gone"));
        }
    }

    private boolean isWrong(String at, String sentence) {
        wrongAt = at;
        wrong = sentence;
        FacesContext.getCurrentInstance().validationFailed();
        return false;
    }

    /** Of hundreds of cards the one that something was done about is drawn anew, unless others stand there by now. */
    private void redrawAfter(String card) {
        var before = shown;
        forget();
        lookAgain();
        if (card.equals(wrongAt) && keys(before).contains(card) && !shownKeys().contains(card)) wrongAt = EVERYWHERE;
        if (!shown.equals(before)) draw(ALL);
        else {
            redraw(card);
            draw("sift");
            draw("talk_count");
            draw("together");
        }
    }

    private void redraw(String card) {
        int row = drawnKeys().indexOf(card);
        if (row >= 0) draw("card:" + row + ":one");
    }

    private static void draw(String part) {
        FacesContext.getCurrentInstance().getPartialViewContext().getRenderIds().add(part);
    }

    // --- how the person likes it -------------------------------------------------------------------------------------

    public void show(CardFilter which) {
        filter = which;
        first = 0;
        settled.clear();
    }

    public CardFilter[] getFilters() {
        return CardFilter.values();
    }

    public CardFilter getFilter() {
        return filter;
    }

    /** The user name of the one person whose cards are shown; "" for everybody's. */
    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who == null ? "" : who;
        first = 0;
    }

    public CardKind[] getKinds() {
        return CardKind.values();
    }

    public CardKind getKind() {
        return kind;
    }

    public void setKind(CardKind kind) {
        this.kind = kind == null ? CardKind.ALL : kind;
        first = 0;
    }

    /** At which card somebody says why they take a decision back; null at none. */
    public String getRegretting() {
        return regretting;
    }

    /** At which card somebody names who is to settle it; null at none. */
    public String getHanding() {
        return handing;
    }

    public String getAssignee() {
        return assignee;
    }

    public void setAssignee(String assignee) {
        this.assignee = assignee;
    }

    /** The card to which the person goes in the text. */
    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted == null ? "" : wanted;
    }

    public PassageForm getComment() {
        return comment;
    }

    public PassageForm getProposal() {
        return proposal;
    }

    /** Which composer is open after it was refused; null when none is. */
    public String getComposing() {
        return composing;
    }

    /** At which card somebody is answering; null at none. */
    public String getAnswering() {
        return answering;
    }

    /** The number of the words that are being said otherwise; 0 for new ones. */
    public long getRewriting() {
        return rewriting;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getWrongAt() {
        return wrongAt;
    }

    public String getWrong() {
        return wrong;
    }
}
