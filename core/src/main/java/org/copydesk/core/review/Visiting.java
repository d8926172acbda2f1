package org.copydesk.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.copydesk.core.people.Actor;
import org.copydesk.core.text.anchor.Quote;
import org.copydesk.core.workflow.Anonymity;
import org.copydesk.core.workflow.ReviewPaths;
import org.copydesk.core.workflow.StepOpened;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Articles;
import org.copydesk.persistence.article.Revisions;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.article.Viewer;
import org.copydesk.persistence.people.Person;
import org.copydesk.persistence.people.Persons;
import org.copydesk.persistence.proof.SealedTable;
import org.copydesk.persistence.record.Action;
import org.copydesk.persistence.record.Entry;
import org.copydesk.persistence.review.AnchoredField;
import org.copydesk.persistence.review.Comment;
import org.copydesk.persistence.review.Guest;
import org.copydesk.persistence.review.GuestRight;
import org.copydesk.persistence.review.Guests;
import org.copydesk.persistence.review.Thread;
import org.copydesk.persistence.review.Threads;

/**
 * What a guest does who came with a link: read the one text, say something about it, decide. Every method throws
 * {@link NobodyHere} for a link that leads nowhere, and {@link ReviewRefused} for what it does not allow.
 */
@ApplicationScoped
@Transactional
public class Visiting {

    /**
     * What a guest sees.
     *
     * @param inviter who asks, as they are called in print
     * @param changed whether the text says something else by now
     * @param threads those in which the guest takes part, and no others
     */
    public record Visit(
            Guest guest, String inviter, Text text, boolean changed, Locale language, List<ThreadView> threads) {}

    @Inject
    Guests guests;

    @Inject
    Articles articles;

    @Inject
    Revisions revisions;

    @Inject
    Threads threads;

    @Inject
    ThreadViews views;

    @Inject
    Persons persons;

    @Inject
    Discussing discussing;

    @Inject
    ReviewRecord record;

    @Inject
    ReviewPaths paths;

    @Inject
    Anonymity anonymity;

    @Inject
    Event<StepOpened> opened;

    @Inject
    Event<GuestDecided> decided;

    public Visit open(String token) {
        var guest = welcome(token);
        return visit(guest, article(guest));
    }

    /** @param exact the passage it is about; blank for the title, and so for the text as a whole */
    public Visit comment(String token, String exact, String words) {
        var guest = welcome(token);
        check(guest, GuestRight.COMMENT);
        var article = toChange(guest);
        boolean whole = exact == null || exact.isBlank();
        var title = revisions
                .find(guest.article(), guest.revision())
                .orElseThrow()
                .text()
                .title();
        var passage = whole
                ? new Passage(AnchoredField.TITLE, new Quote(title, "", ""), guest.revision())
                : new Passage(AnchoredField.BODY, new Quote(exact, "", ""), guest.revision());
        discussing.begin(article, actor(guest), new NewThread(passage, words, false, null));
        return visit(guest, article);
    }

    /** Answers in a thread in which the guest takes part. */
    public Visit reply(String token, long thread, String words) {
        var guest = welcome(token);
        check(guest, GuestRight.COMMENT);
        var article = toChange(guest);
        var own = own(guest).stream()
                .filter(one -> one.id() == thread)
                .findFirst()
                .orElseThrow(NotUnderReview::new);
        discussing.reply(article, actor(guest), own, words);
        return visit(guest, article);
    }

    /**
     * Approves the text that was read, or asks for changes and says which. It is kept as a guest's word; said again it is what it
     * was.
     */
    public Visit decide(String token, boolean approves, String note) {
        var guest = welcome(token);
        check(guest, GuestRight.DECIDE);
        var article = toChange(guest);
        var words = approves ? PlainWords.of(note) : PlainWords.needed(note);
        if (words != null && words.length() > PlainWords.LONGEST) throw new ReviewRefused(ReviewRefusal.TEXT_TOO_LONG);
        var revision = revisions.find(guest.article(), guest.revision()).orElseThrow();
        if (guest.saidBefore(approves, words)) return visit(guest, article);
        guest.decide(approves, revision.hash(), words, record.now());
        var event = articles.record(
                article,
                Entry.of(record.now(), guest.person(), approves ? Action.GUEST_APPROVE : Action.GUEST_REQUEST_CHANGES)
                        .moving(article.state().name(), article.state().name())
                        .on(revision.number(), revision.hash())
                        .about(Long.toString(guest.id()))
                        .saying(words)
                        .sealing(record.seal(SealedTable.GUEST, guest.id())));
        var before = paths.openSteps(article);
        paths.settle(article).stream()
                .filter(step -> !before.contains(step.name()))
                .forEach(step ->
                        opened.fire(new StepOpened(article.id(), article.round(), step.name(), step.title(), event)));
        decided.fire(new GuestDecided(article.id(), guest.id(), guest.inviter(), approves, event));
        return visit(guest, article);
    }

    private Visit visit(Guest guest, Article article) {
        var revision = revisions.find(guest.article(), guest.revision()).orElseThrow();
        var inviter = persons.find(guest.inviter()).map(Person::fullName).orElse("");
        return new Visit(
                guest,
                inviter,
                revision.text(),
                !revision.hash().equals(article.content()),
                PassagePlaces.language(article),
                views.of(article, own(guest), anonymity.forGuest(article, guest.person())));
    }

    private List<Thread> own(Guest guest) {
        var all = threads.of(guest.article());
        var theirs = threads.commentsOf(guest.article()).stream()
                .filter(comment -> comment.author().equals(guest.person()))
                .map(Comment::thread)
                .toList();
        return all.stream().filter(thread -> theirs.contains(thread.id())).toList();
    }

    private Guest welcome(String token) {
        return guests.holding(GuestToken.hash(token))
                .filter(guest -> guest.isWelcome(record.now()))
                .orElseThrow(NobodyHere::new);
    }

    private Article article(Guest guest) {
        return articles.find(guest.article(), EVERYBODY)
                .filter(article -> article.state() != State.TRASHED)
                .orElseThrow(NobodyHere::new);
    }

    private Article toChange(Guest guest) {
        var found = articles.findToChange(guest.article(), EVERYBODY)
                .filter(article -> article.state() != State.TRASHED)
                .orElseThrow(NobodyHere::new);
        anonymity.meetGuest(guest, found);
        return found;
    }

    private static void check(Guest guest, GuestRight right) {
        if (!guest.may(right)) throw new ReviewRefused(ReviewRefusal.NOT_YOURS);
    }

    private static Actor actor(Guest guest) {
        return new Actor(guest.person(), Readers.GUEST + guest.id(), guest.name(), Set.of());
    }

    /** The link says what may be seen. */
    private static final Viewer EVERYBODY = new Viewer(new UUID(0, 0), true);
}
