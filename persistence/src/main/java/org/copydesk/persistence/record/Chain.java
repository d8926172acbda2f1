package org.copydesk.persistence.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The end of one chain of events; mutable, and only by appending. Chains are apart so that articles never wait for each other. */
@Embeddable
public class Chain {

    @Column(name = "events")
    private int length;

    @Column(name = "chain")
    private String head = "";

    /** The next event of this chain; the caller stores it. */
    public Event append(long id, Long article, Entry entry) {
        var event = Event.next(id, article, ++length, entry, head);
        head = event.hash();
        return event;
    }

    public int length() {
        return length;
    }

    public String head() {
        return head;
    }
}
