package org.copydesk.persistence.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A section with its own rules of review. Mutable by those who set it up. */
@Entity
public class Desk {

    /** The desk of everything that names none. */
    public static final String DEFAULT = "news";

    @Id
    private String name;

    private String title;

    @Column(name = "four_eyes")
    private boolean fourEyes = true;

    private int corrections = 5;

    protected Desk() {} // JPA

    public Desk(String name, String title) {
        this.name = name;
        this.title = title;
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
}
