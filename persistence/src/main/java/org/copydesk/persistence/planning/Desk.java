package org.copydesk.persistence.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;

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
