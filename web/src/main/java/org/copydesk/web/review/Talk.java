package org.copydesk.web.review;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toMap;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.Right;
import org.copydesk.core.review.Discussing;
import org.copydesk.core.review.NewSuggestion;
import org.copydesk.core.review.NewThread;
import org.copydesk.core.review.NotUnderReview;
import org.copydesk.core.review.ReviewRefused;
import org.copydesk.core.review.Suggesting;
import org.copydesk.core.text.render.Escaped;
import org.copydesk.core.workflow.Refused;
import org.copydesk.persistence.people.Person;
import org.copydesk.web.article.ArticlePage;
import org.copydesk.web.failure.Notices;
import org.copydesk.web.frame.Colleagues;
import org.copydesk.web.frame.Words;

/** What people say and propose about a text, beside it. What was just settled stays where it was until the page opens anew. */
@Named
@ViewScoped
public class Talk implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String COMMENT = "comment";
    private static final String SUGGEST = "suggest";

    @Inject
    Discussing discussing;

    @Inject
    Suggesting suggesting;

    @Inject
    ArticlePage page;

    @Inject
    StepsBar steps;

    @Inject
    CurrentPerson person;

    @Inject
    Colleagues colleagues;

    @Inject
    Notices notices;

    @Inject
    Words words;

    private final HashSet<String> settled = new HashSet<>();
    private CardFilter filter = CardFilter.OPEN;
    private String who = "";
    private PassageForm comment = new PassageForm();
    private PassageForm proposal = new PassageForm();
    private String composing;
    private String answering;
    private long rewriting;
    private String answer = "";
    private String wrongAt;
    private String wrong;
    private final OnPage<String> shown = new OnPage<>();
    private transient List<Card> cards;

    private interface Deed {
        void make();
    }

    // --- what there is ---------------------------------------------------------------------------------------------

    public List<Card> getCards() {
        return shown.keys(this::chosen).stream().flatMap(this::find).toList();
    }

    private List<String> chosen() {
        return all().stream()
                .filter(card -> !card.empty())
                .filter(card -> filter.shows(card) || settled.contains(card.key()))
                .filter(this::isTheirs)
                .map(Card::key)
                .toList();
    }

    private Stream<Card> find(String key) {
        return all().stream().filter(card -> card.key().equals(key));
    }

    /** Once the page is out it remembers which cards were on it, and not what they said. */
    public void settle() {
        cards = null;
    }

    public long count(CardFilter which) {
        return all().stream()
                .filter(card -> !card.empty())
                .filter(which::shows)
                .filter(this::isTheirs)
                .count();
    }

    /** Everybody who said something. */
    public List<Person> getPeople() {
        return all().stream()
                .flatMap(Card::people)
                .filter(Objects::nonNull)
                .collect(collectingAndThen(
                        toMap(Person::username, one -> one, (one, same) -> one, LinkedHashMap::new),
                        known -> List.copyOf(known.values())));
    }

    /** The suggestions beside the text that can be accepted together. */
    public List<Card> getAcceptable() {
        return getCards().stream()
                .filter(card -> card.suggestion() != null && card.open() && card.settler() && !card.outdated())
                .toList();
    }

    private boolean isTheirs(Card card) {
        return who.isEmpty() || card.people().anyMatch(one -> one != null && who.equals(one.username()));
    }

    private List<Card> all() {
        if (cards == null) {
            var me = person.actor();
            boolean editable = page.isEditable();
            var threads = discussing.of(page.getId()).stream()
                    .map(view -> new Card(
                            view,
                            null,
                            discussing.maySettle(view.thread()),
                            view.thread().author().equals(me.id())));
            var suggestions = suggesting.of(page.getId()).stream()
                    .map(view -> new Card(
                            null, view, editable, view.suggestion().author().equals(me.id())));
            cards = Stream.concat(threads, suggestions)
                    .sorted(comparing((Card card) -> card.anchor().field())
                            .thenComparing(Card::near)
                            .thenComparing(Card::time))
                    .toList();
        }
        return cards;
    }

    /** Whether the person has a part in it, and does not only look. */
    public boolean isPartaking() {
        return person.actor().may(Right.WRITE);
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
        attempt("compose", () -> {
            discussing.begin(
                    page.getId(),
                    new NewThread(
                            comment.passage(),
                            comment.getWords(),
                            comment.isBlocking(),
                            comment.isBlocking() ? steps.getMine() : null));
            comment = new PassageForm();
            sent();
        });
    }

    public void suggest() {
        composing = SUGGEST;
        attempt("compose", () -> {
            var other = proposal.isInBody() ? Escaped.text(proposal.getWords()) : proposal.getWords();
            suggesting.suggest(page.getId(), new NewSuggestion(proposal.passage(), other, proposal.getNote()));
            proposal = new PassageForm();
            sent();
        });
    }

    private void sent() {
        composing = null;
        if (filter == CardFilter.DONE) filter = CardFilter.OPEN;
        who = "";
    }

    /** Opens a place to answer at the card. */
    public void answer(Card card) {
        answering = card.key();
        rewriting = 0;
        answer = "";
    }

    /** Opens one's own words to be said otherwise. */
    public void rewrite(Card card, long comment) {
        answering = card.key();
        rewriting = comment;
        answer = card.comments().stream()
                .filter(one -> one.id() == comment)
                .map(one -> one.text())
                .findFirst()
                .orElse("");
    }

    public void leave() {
        answering = null;
        rewriting = 0;
        answer = "";
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
        boolean done = settle(card, () -> suggesting.accept(page.getId(), card.id()));
        if (!done) return null;
        notices.done("talk.accepted.one");
        return anew();
    }

    public String acceptAll() {
        var chosen = getAcceptable().stream().map(Card::id).toList();
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

    private String anew() {
        return "/desk/article?faces-redirect=true&id=" + page.getId();
    }

    private boolean settle(Card card, Deed deed) {
        boolean done = attempt(card.key(), deed);
        if (done) settled.add(card.key());
        return done;
    }

    /** Says at the card why something cannot be; everything that was typed stays. */
    private boolean attempt(String at, Deed deed) {
        wrongAt = null;
        cards = null;
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

    // --- how the person likes it -------------------------------------------------------------------------------------

    public void show(CardFilter which) {
        filter = which;
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
