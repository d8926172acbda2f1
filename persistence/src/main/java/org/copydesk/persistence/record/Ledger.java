package org.copydesk.persistence.record;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The end of a chain that belongs to no article, such as that of people and their roles. Mutable. */
@Entity
public class Ledger {

    /** The chain of everything done to people and their roles. */
    public static final String PEOPLE = "people";

    @Id
    private String name;

    @Embedded
    private Chain chain = new Chain();

    protected Ledger() {} // JPA

    public Event append(long id, Entry entry) {
        return chain.append(id, null, entry);
    }

    public String name() {
        return name;
    }

    public Chain chain() {
        return chain;
    }
}
