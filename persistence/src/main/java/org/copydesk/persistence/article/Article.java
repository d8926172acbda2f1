package org.copydesk.persistence.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.persistence.record.Chain;
import org.copydesk.persistence.record.Entry;
import org.copydesk.persistence.record.Event;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The thing that is edited. Mutable: it points at its newest revision, at the one that readers see and at the end of its
 * record. Its texts are {@link Revision}s. Whoever changes it holds its row lock.
 */
@Entity
public class Article {

    @Id
    private long id;

    @Column(updatable = false)
    private UUID author;

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    private String desk;

    @Formula("(select d.closed from desk d where d.name = desk)")
    private boolean closed;

    private String language;

    @Column(name = "published_time")
    private String publishedTime;

    private String title;
    private int revision;
    private String content;
    private boolean complete;
    private String findable;
    private Integer live;
    private String slug;
    private String approved;
    private boolean unreviewed;
    private boolean erased;
    private boolean anonymous;
    private int round;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] barred = {};

    @Column(name = "waiting_since")
    private Instant waitingSince;

    @Column(updatable = false)
    private Instant created;

    private Instant updated;

    @Embedded
    private Chain chain = new Chain();

    protected Article() {} // JPA

    /** An article with its first revision; the caller stores both. */
    public record Begun(Article article, Revision revision) {}

    /**
     * A new article, which has a text from the start.
     *
     * @param author the account it belongs to
     * @param person who made the first revision
     */
    public static Begun begin(long id, UUID author, String desk, Draft draft, UUID person, Instant now) {
        var article = new Article(id, author, desk, now);
        return new Begun(article, article.append(draft, person, now));
    }

    private Article(long id, UUID author, String desk, Instant now) {
        this.id = id;
        this.author = author;
        this.desk = desk;
        this.created = now;
    }

    public void handTo(String otherDesk) {
        desk = otherDesk;
    }

    /** The next revision of this article, its new head; the caller stores it. */
    public Revision append(Draft draft, UUID person, Instant now) {
        var text = draft.text();
        content = text.hash();
        title = text.title();
        language = text.language();
        publishedTime = text.publishedTime();
        complete = text.isComplete();
        findable = text.headlineHash();
        return new Revision(this, ++revision, draft, person, now, content);
    }

    /** The next event of this article's record, on the head unless it names a revision; the caller stores it. */
    public Event record(long eventId, Entry entry) {
        var told = entry.notBefore(updated).with("barred", barred.length == 0 ? null : told(barred));
        updated = told.time();
        return chain.append(eventId, id, told.revision() == null ? told.on(revision, content) : told);
    }

    private static String told(UUID[] people) {
        return Stream.of(people).map(UUID::toString).collect(Collectors.joining(" "));
    }

    /** Now, or when the last thing happened to it when another node's clock is ahead. */
    public Instant after(Instant now) {
        return updated == null || now.isAfter(updated) ? now : updated;
    }

    /** @throws IllegalStateException when the table does not know the move from here */
    public void move(Move move, Instant now) {
        if (!move.leaves(state)) throw new IllegalStateException("No " + move + " from " + state);
        state = move.to();
        waitingSince = state == State.IN_REVIEW ? now : null;
    }

    /** Says whose own the text is so much that they may not approve it, while it waits for an approval. */
    public void waitsForOthersThan(Set<UUID> people) {
        barred = people.stream().sorted().toArray(UUID[]::new);
    }

    /** Begins the next round of review and says its number. */
    public int beginRound() {
        return ++round;
    }

    /** From now on its author learns the names of those no longer who review where that is to be so. */
    public void keepReviewersAnonymous() {
        anonymous = true;
    }

    /** Whether its author does not learn the names of some who review it. */
    public boolean keepsReviewersAnonymous() {
        return anonymous;
    }

    /** Somebody said yes to exactly the head's content. */
    public void approveContent() {
        approved = content;
    }

    /** The approval no longer holds, whatever the content. */
    public void voidApproval() {
        approved = null;
    }

    /** Readers see the head from now on, at this address. */
    public void goLive(String address, boolean withoutReview) {
        live = revision;
        slug = address;
        unreviewed = withoutReview;
    }

    /** Readers see that revision again, at the address they knew; none at all when {@code former} and {@code address} are null. */
    public void goBackTo(Integer former, String address, boolean withoutReview) {
        live = former;
        slug = address;
        unreviewed = withoutReview;
    }

    /** Readers no longer see any revision; the address stays for the notice. */
    public void leaveTheSite() {
        live = null;
        unreviewed = false;
    }

    public void reviewedAfterwards() {
        unreviewed = false;
        barred = new UUID[0];
    }

    /** Its words are gone for good; what is left are its record and the hashes of its texts. */
    public void erase() {
        var nothing = new Text("", "", "", List.of(), List.of());
        title = nothing.title();
        complete = false;
        findable = nothing.headlineHash();
        erased = true;
    }

    public boolean isErased() {
        return erased;
    }

    public boolean isApproved() {
        return content.equals(approved);
    }

    public boolean isLive() {
        return live != null;
    }

    /** Whether lists and searches find it by the same words as this text. */
    public boolean isFoundAs(Text text) {
        return text.headlineHash().equals(findable);
    }

    public boolean isComplete() {
        return complete;
    }

    /** Whether what readers see went out without a second person's yes. */
    public boolean isUnreviewed() {
        return unreviewed;
    }

    /** Whether its desk was, when the article was read, one whose articles only its people see. */
    public boolean isClosed() {
        return closed;
    }

    public String desk() {
        return desk;
    }

    public String language() {
        return language;
    }

    public String publishedTime() {
        return publishedTime;
    }

    public long id() {
        return id;
    }

    /** The account it belongs to, which is not necessarily who is credited. */
    public UUID author() {
        return author;
    }

    public State state() {
        return state;
    }

    public String title() {
        return title;
    }

    /** The number of the newest revision. */
    public int revision() {
        return revision;
    }

    /** The content hash of the newest revision. */
    public String content() {
        return content;
    }

    /** The number of the revision that readers see, null when they see none. */
    public Integer live() {
        return live;
    }

    /** Its address on the site, null until it is first published. */
    public String slug() {
        return slug;
    }

    /** The number of the newest round of review, 0 before the first. */
    public int round() {
        return round;
    }

    public Instant created() {
        return created;
    }

    public Instant updated() {
        return updated;
    }

    public Chain chain() {
        return chain;
    }
}
