package org.copydesk.persistence.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.util.UUID;

/** A section with its own people and rules of review. Mutable by those who set it up. */
@Entity
public class Desk {

    /** The desk of everything that names none. */
    public static final String DEFAULT = "news";

    private static final String GRACE = "PT2M";

    @Id
    private String name;

    private String title;

    @Column(name = "four_eyes")
    private boolean fourEyes = true;

    private int corrections = 5;

    private String grace = GRACE;

    @Enumerated(EnumType.STRING)
    private Resume resume = Resume.STEP;

    private int flow;

    private boolean closed;

    @Column(name = "quick_fixes")
    private Boolean quickFixes;

    @Column(name = "stale_after")
    private String staleAfter;

    @Enumerated(EnumType.STRING)
    private Stale stale;

    private UUID caretaker;

    private String hours;

    protected Desk() {} // JPA

    public Desk(String name, String title) {
        this.name = name;
        this.title = title;
    }

    public void call(String otherTitle) {
        title = otherTitle;
    }

    /** @param words how many somebody may have corrected in a text and still approve it */
    public void askFor(boolean secondPair, int words, Duration graceTime, Resume where) {
        fourEyes = secondPair;
        corrections = words;
        grace = graceTime.toString();
        resume = where;
    }

    /** @param only whether only its people see its articles, beside their authors and those whom a review names */
    public void close(boolean only) {
        closed = only;
    }

    /** Whether only its people see its articles, beside their authors and those whom a review names. */
    public boolean isClosed() {
        return closed;
    }

    /** @param may whether editors may correct what readers see without a round of review */
    public void allowQuickFixes(boolean may) {
        quickFixes = may ? null : Boolean.FALSE; // no value is in no seal from before there was a choice
    }

    /** Whether editors may correct what readers see without a round of review. */
    public boolean allowsQuickFixes() {
        return quickFixes == null;
    }

    /**
     * What to do with reviews in which nothing is decided so long after they were due, or arrived where there is no time.
     *
     * @param person in whose name it is closed, or who has it to see to then
     */
    public void settle(Duration after, Stale how, UUID person) {
        staleAfter = after.toString();
        stale = how;
        caretaker = person;
    }

    /** Reviews wait as long as they have to. */
    public void letWait() {
        staleAfter = null;
        stale = null;
        caretaker = null;
    }

    /** After which time a review in which nothing is decided is stale; null for never. */
    public Duration staleAfter() {
        return staleAfter == null ? null : Duration.parse(staleAfter);
    }

    /** What becomes of it then; null for never. */
    public Stale stale() {
        return stale;
    }

    /** In whose name it is closed, or who has it to see to then; null for never. */
    public UUID caretaker() {
        return caretaker;
    }

    /** @param when due times of its reviews run only then; null for round the clock */
    public void work(WorkingHours when) {
        hours = when == null ? null : when.toString();
    }

    /** When it works; null for round the clock. */
    public WorkingHours hours() {
        return hours == null ? null : WorkingHours.parse(hours);
    }

    /** Later rounds go by the next version of its steps; says its number. */
    public int nextFlow() {
        return ++flow;
    }

    public String name() {
        return name;
    }

    public String title() {
        return title;
    }

    /** Whether approving one's own work is refused. */
    public boolean asksForFourEyes() {
        return fourEyes;
    }

    /** How many words somebody may have corrected in a text and still approve it; 0 for none. */
    public int corrections() {
        return corrections;
    }

    /** How long a publication can be taken back before anybody outside is told. */
    public Duration grace() {
        return Duration.parse(grace);
    }

    public Resume resume() {
        return resume;
    }

    /** The number of the version of its steps that new rounds go by, 0 for none: the one step. */
    public int flow() {
        return flow;
    }
}
