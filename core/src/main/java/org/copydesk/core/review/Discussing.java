package org.copydesk.core.review;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.Right;
import org.copydesk.core.reading.Page;
import org.copydesk.core.workflow.Anonymity;
import org.copydesk.core.workflow.Masks;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.proof.SealedTable;
import org.copydesk.persistence.record.Action;
import org.copydesk.persistence.review.Comment;
import org.copydesk.persistence.review.Thread;
import org.copydesk.persistence.review.Threads;
import org.copydesk.persistence.review.TitledThread;

/**
 * Talking about passages of a text. Whoever may read an article and writes or edits here may begin threads, answer and settle
 * them; a thread that blocks a review is settled by who began it, or by an editor. One's own words one may change and take
 * back. All methods throw {@code ArticleNotFound} for an article that the person may not see, {@link NotUnderReview} for a
 * thread or comment that it does not have, and {@link ReviewRefused}.
 */
@ApplicationScoped
@Transactional
public class Discussing {

    @Inject
    ReviewRecord record;

    @Inject
    Anonymity anonymity;

    @Inject
    Threads threads;

    @Inject
    PassagePlaces places;

    @Inject
    Readers readers;

    @Inject
    ThreadViews views;

    @Inject
    Event<CommentAdded> added;

    @Inject
    Event<Mentioned> mentioned;

    @Inject
    Event<ThreadResolved> resolved;

    @Inject
    Event<ThreadReopened> reopened;

    @Inject
    Event<ThreadAssigned> assigned;

    /** All threads of an article in the order of the text, settled ones too. */
    public List<ThreadView> of(long article) {
        return views.of(record.toRead(article)).stream()
                .sorted(Comparator.comparing(
                                (ThreadView view) -> view.thread().anchor().field())
                        .thenComparing(view -> view.place().near())
                        .thenComparing(view -> view.thread().id()))
                .toList();
    }

    /** These threads, oldest first; one in which nothing is left is among them without words. */
    public List<ThreadView> of(long article, List<Long> ids) {
        return views.of(record.toRead(article), threads.of(article, ids));
    }

    public ThreadView thread(long article, long id) {
        return views.of(record.toRead(article), List.of(find(article, id))).get(0);
    }

    /**
     * Open threads everywhere that concern the person who asks: begun by them, for them to settle, or naming them; newest
     * first, before the thread {@code before}.
     */
    public Page<OwnThread, Long> mine(long before, int limit) {
        var actor = record.actor();
        var found = threads.openFor(actor.id(), actor.viewer(), before, limit + 1);
        var said = lastSaid(found.stream().map(row -> row.thread().id()).toList());
        var masks = anonymity.of(
                found.stream().map(row -> row.thread().article()).distinct().toList());
        var rows = found.stream()
                .map(row -> own(
                        row,
                        said.get(row.thread().id()),
                        masks.getOrDefault(row.thread().article(), Masks.NONE)))
                .toList();
        return Page.of(rows, limit, row -> row.thread().id());
    }

    private OwnThread own(TitledThread row, Comment last, Masks masks) {
        if (last == null) return new OwnThread(row.thread(), row.title(), null, null);
        boolean mine = last.author().equals(record.actor().id());
        return new OwnThread(row.thread(), row.title(), last, mine ? last.text() : masks.words(last.text()));
    }

    private Map<Long, Comment> lastSaid(List<Long> some) {
        return threads.commentsIn(some).stream()
                .filter(comment -> !comment.isDeleted())
                .collect(toMap(Comment::thread, comment -> comment, (earlier, later) -> later));
    }

    public ThreadView begin(long id, NewThread wanted) {
        var article = record.toChange(id);
        return begin(article, record.actor(), wanted);
    }

    /** For somebody who may, whether an account says so or a link. */
    ThreadView begin(Article article, Actor author, NewThread wanted) {
        var words = PlainWords.needed(wanted.text());
        checkThereIsRoom(article);
        checkThereIsRoomFor(article, words);
        var step = record.step(article, wanted.step());
        var anchor = places.anchor(article, wanted.passage());
        var people = named(article, author, words);
        var now = record.now();
        var thread = new Thread(threads.nextId(), article, anchor, author.id(), wanted.blocking(), step, now);
        var comment = new Comment(threads.nextId(), thread, author.id(), words, people, now);
        threads.add(thread, comment);
        tell(article, thread, comment, author, people, true);
        return views.of(article, List.of(thread)).get(0);
    }

    public CommentView reply(long id, long thread, String text) {
        var article = record.toChange(id);
        return reply(article, record.actor(), find(id, thread), text);
    }

    CommentView reply(Article article, Actor author, Thread thread, String text) {
        var words = PlainWords.needed(text);
        if (threads.comments(thread.id()) >= record.mostComments())
            throw new ReviewRefused(ReviewRefusal.TOO_MANY_COMMENTS);
        checkThereIsRoomFor(article, words);
        var people = named(article, author, words);
        var comment = new Comment(threads.nextId(), thread, author.id(), words, people, record.now());
        threads.add(comment);
        tell(article, thread, comment, author, people, false);
        return views.of(article, comment);
    }

    private void checkThereIsRoom(Article article) {
        if (threads.open(article.id()) >= record.mostOpen()) throw new ReviewRefused(ReviewRefusal.TOO_MANY_THREADS);
    }

    private void checkThereIsRoomFor(Article article, String words) {
        if (threads.letters(article.id()) + words.length() > record.mostLetters())
            throw new ReviewRefused(ReviewRefusal.TOO_MANY_COMMENTS);
    }

    public CommentView edit(long id, long comment, String text) {
        var article = record.toChange(id);
        var own = own(id, comment);
        var words = PlainWords.needed(text);
        if (words.equals(own.text())) return views.of(article, own);
        checkThereIsRoomFor(article, words);
        var people = readers.mentioned(article, words);
        var fresh = people.stream()
                .filter(person -> !own.mentions().contains(person))
                .toList();
        own.say(words, people, record.now());
        var event = record.record(
                article,
                Action.EDIT_COMMENT,
                ReviewRecord.sealed(comment, words),
                null,
                record.seal(SealedTable.COMMENT, comment));
        mention(article, own, fresh, event);
        return views.of(article, own);
    }

    /** Takes the words back; the thread goes with the last of them. */
    public void delete(long id, long comment) {
        var article = record.toChange(id);
        var own = own(id, comment);
        own.delete(record.now());
        boolean last = threads.commentsIn(List.of(own.thread())).stream().allMatch(Comment::isDeleted);
        if (last) find(id, own.thread()).empty(record.now());
        record.record(
                article,
                Action.DELETE_COMMENT,
                Long.toString(comment),
                null,
                record.seal(SealedTable.COMMENT, comment),
                seal(own.thread()));
    }

    /** Settles a thread; one that is settled already stays as it is. */
    public ThreadView resolve(long id, long number) {
        var article = record.toChange(id);
        var thread = find(id, number);
        if (thread.isOpen()) {
            checkBlocked(thread);
            thread.resolve(record.actor().id(), record.now());
            var event = record.record(article, Action.RESOLVE, Long.toString(number), null, seal(number));
            resolved.fire(new ThreadResolved(id, number, thread.author(), event));
        }
        return views.of(article, List.of(thread)).get(0);
    }

    public ThreadView reopen(long id, long number) {
        return reopen(id, number, null);
    }

    /** Goes on with a settled thread, for a reason when there is one to give. */
    public ThreadView reopen(long id, long number, String why) {
        var article = record.toChange(id);
        var thread = find(id, number);
        if (!thread.isOpen()) {
            checkThereIsRoom(article);
            thread.reopen();
            var event =
                    record.record(article, Action.REOPEN, Long.toString(number), PlainWords.reason(why), seal(number));
            reopened.fire(new ThreadReopened(id, number, thread.author(), event));
        }
        return views.of(article, List.of(thread)).get(0);
    }

    /** Lets a thread stand in the way of a review, or no longer. */
    public ThreadView block(long id, long number, boolean blocks) {
        var article = record.toChange(id);
        var thread = find(id, number);
        if (thread.isBlocking() != blocks) {
            checkBlocked(thread);
            thread.block(blocks);
            record.record(article, blocks ? Action.BLOCK : Action.UNBLOCK, Long.toString(number), null, seal(number));
        }
        return views.of(article, List.of(thread)).get(0);
    }

    /** @param username who is to settle it, null for nobody in particular */
    public ThreadView assign(long id, long number, String username) {
        var article = record.toChange(id);
        var thread = find(id, number);
        var person = username == null ? null : readers.named(article, username).id();
        thread.assign(person);
        var event = record.record(
                article, Action.ASSIGN_THREAD, number + (person == null ? "" : " " + person), null, seal(number));
        if (person != null) assigned.fire(new ThreadAssigned(id, number, person, event));
        return views.of(article, List.of(thread)).get(0);
    }

    private void tell(
            Article article, Thread thread, Comment comment, Actor author, List<UUID> people, boolean begins) {
        var event = record.record(
                article,
                author,
                begins ? Action.BEGIN_THREAD : Action.COMMENT,
                ReviewRecord.sealed(comment.id(), comment.text()),
                null,
                seal(thread.id()),
                record.seal(SealedTable.COMMENT, comment.id()));
        added.fire(new CommentAdded(article.id(), thread.id(), comment.id(), author.id(), event));
        mention(article, comment, people, event);
    }

    private String seal(long thread) {
        return record.seal(SealedTable.THREAD, thread);
    }

    private void mention(
            Article article, Comment comment, List<UUID> people, org.copydesk.persistence.record.Event event) {
        for (UUID person : people)
            mentioned.fire(
                    new Mentioned(article.id(), comment.thread(), comment.id(), comment.author(), person, event));
    }

    /** A guest calls nobody, and so cannot find out who is here. */
    private List<UUID> named(Article article, Actor author, String words) {
        return author.may(Right.WRITE) ? readers.mentioned(article, words) : List.of();
    }

    /**
     * The open thread of this number, or with the comment of this number, when the person who asks may settle it.
     */
    public Optional<Long> toSettle(long id, long number) {
        if (ReviewRecord.isInTrash(record.toRead(id))) return Optional.empty();
        return threads.find(id, number)
                .or(() -> threads.comment(id, number).flatMap(comment -> threads.find(id, comment.thread())))
                .filter(thread -> thread.isOpen() && maySettle(thread))
                .map(Thread::id);
    }

    /** Whether the person who asks may settle the thread, and say whether it blocks. */
    public boolean maySettle(Thread thread) {
        var actor = record.actor();
        if (!actor.may(Right.WRITE)) return false;
        return !thread.isBlocking() || thread.author().equals(actor.id()) || actor.may(Right.EDIT);
    }

    private void checkBlocked(Thread thread) {
        if (!maySettle(thread)) throw new ReviewRefused(ReviewRefusal.NOT_YOURS);
    }

    private Comment own(long article, long comment) {
        var found = threads.comment(article, comment).orElseThrow(NotUnderReview::new);
        if (!found.author().equals(record.actor().id())) throw new ReviewRefused(ReviewRefusal.NOT_YOURS);
        return found;
    }

    /** Whether it is settled, and somebody's words are still in it. */
    boolean isResolved(long article, long id) {
        return threads.find(article, id).filter(thread -> !thread.isOpen()).isPresent();
    }

    private Thread find(long article, long id) {
        return threads.find(article, id).orElseThrow(NotUnderReview::new);
    }
}
