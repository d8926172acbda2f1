package org.copydesk.web.review;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.copydesk.core.review.CommentView;
import org.copydesk.core.review.SuggestionView;
import org.copydesk.core.review.SuggestionView.Standing;
import org.copydesk.core.review.ThreadView;
import org.copydesk.core.text.anchor.Quote;
import org.copydesk.core.text.anchor.Rewording;
import org.copydesk.core.text.anchor.Whereabouts;
import org.copydesk.persistence.people.Person;
import org.copydesk.persistence.review.Anchor;

/**
 * A thread or a suggestion as it stands beside the text. One of the two is null.
 *
 * @param settler whether the person who looks may settle the thread, or decide about the suggestion
 * @param own whether they began it
 * @param rivals who else suggests other words for some of the same
 */
public record Card(ThreadView thread, SuggestionView suggestion, boolean settler, boolean own, List<String> rivals) {

    /** Tells it from every other one of the article. */
    public String key() {
        return (thread == null ? "s" : "t") + id();
    }

    public long id() {
        return thread == null ? suggestion.suggestion().id() : thread.thread().id();
    }

    /** Whether it waits for somebody. */
    public boolean open() {
        return thread == null
                ? !suggestion.suggestion().isDecided()
                : thread.thread().isOpen();
    }

    /** Whether all that was said in it was taken back. */
    boolean empty() {
        return thread != null && thread.thread().isEmpty();
    }

    public boolean blocking() {
        return thread != null && thread.thread().isBlocking() && open();
    }

    /** The name of the step that it blocks; null for the whole review. */
    public String step() {
        return thread == null ? null : thread.thread().step();
    }

    public boolean outdated() {
        return suggestion != null && suggestion.standing() == Standing.OUTDATED;
    }

    /** Whether somebody wrote into the text what it was about. */
    public boolean byHand() {
        return suggestion != null && suggestion.suggestion().isByHand();
    }

    public Person author() {
        return thread == null ? suggestion.author() : thread.author();
    }

    public Instant time() {
        return thread == null ? suggestion.suggestion().time() : thread.thread().time();
    }

    /** Who settled the thread, or decided about the suggestion; null while it is open. */
    public Person decider() {
        return thread == null ? suggestion.decider() : thread.resolver();
    }

    public String field() {
        return anchor().field().name().toLowerCase(Locale.ROOT);
    }

    /** The words as they stand now, or the last ones. */
    public Quote quote() {
        return place().quote();
    }

    /** The words as they once were quoted, where they are others now; null otherwise. */
    public String once() {
        return quote().exact().equals(anchor().exact()) ? null : anchor().exact();
    }

    public boolean deleted() {
        return place().isDeleted();
    }

    public int deletedIn() {
        return place().deletedIn();
    }

    /** What a suggestion changes in the words that it was made for. */
    public Rewording rewording() {
        return Rewording.of(
                anchor().field(), anchor().exact(), suggestion.suggestion().replacement());
    }

    /** The words that a suggestion was made for. */
    public String proposedFor() {
        return anchor().exact();
    }

    /** Who is to settle the thread, null for nobody in particular. */
    public Person assignee() {
        return thread == null ? null : thread.assignee();
    }

    /** Whether both are about some of the same words. */
    boolean overlaps(Card other) {
        return anchor().field() == other.anchor().field()
                && !deleted()
                && !other.deleted()
                && place().span().overlaps(other.place().span());
    }

    /** Whether another one that begins no earlier, of which there may be more, can be about some of the same words. */
    boolean reaches(Card later) {
        return anchor().field() == later.anchor().field()
                && !deleted()
                && later.near() <= place().span().end();
    }

    public String rivalNames() {
        return String.join(", ", rivals);
    }

    Card against(List<String> others) {
        return new Card(thread, suggestion, settler, own, others);
    }

    public List<CommentView> comments() {
        return thread == null
                ? List.of()
                : thread.comments().stream().filter(one -> !one.deleted()).toList();
    }

    /** Everybody who has a part in it. */
    public Stream<Person> people() {
        return thread == null
                ? Stream.of(author())
                : Stream.concat(Stream.of(author()), comments().stream().map(CommentView::author));
    }

    int near() {
        return place().near();
    }

    Anchor anchor() {
        return thread == null
                ? suggestion.suggestion().anchor()
                : thread.thread().anchor();
    }

    private Whereabouts place() {
        return thread == null ? suggestion.place() : thread.place();
    }
}
