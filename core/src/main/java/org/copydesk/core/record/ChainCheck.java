package org.copydesk.core.record;

import static org.copydesk.core.record.Finding.Kind.EVENT_ADDED;
import static org.copydesk.core.record.Finding.Kind.EVENT_CHANGED;
import static org.copydesk.core.record.Finding.Kind.EVENT_MISSING;
import static org.copydesk.core.record.Finding.Kind.REVISION_CHANGED;
import static org.copydesk.core.record.Finding.Kind.REVISION_MISSING;

import java.util.HashMap;
import java.util.Map;
import org.copydesk.core.record.Finding.Break;
import org.copydesk.persistence.article.Revision;
import org.copydesk.persistence.record.Chain;
import org.copydesk.persistence.record.Event;

/** Follows one chain and the revisions it speaks of; knows the first place that does not fit. */
final class ChainCheck {

    private final String name;
    private final Map<Integer, String> contents = new HashMap<>();
    private int events;
    private int revisions;
    private String head = "";
    private Break broken;

    ChainCheck(String name) {
        this.name = name;
    }

    void read(Event event) {
        events++;
        if (event.number() > events) found(events, EVENT_MISSING);
        else if (event.number() < events) found(event.number(), EVENT_ADDED);
        else if (!event.previous().equals(head) || !event.computedHash().equals(event.hash()))
            found(events, EVENT_CHANGED);
        head = event.hash();
        if (event.revision() != null) contents.put(event.revision(), event.content());
    }

    /** Events have to be read before revisions. */
    void read(Revision revision) {
        revisions++;
        if (revision.number() > revisions) found(revisions, REVISION_MISSING);
        var hash = revision.text().hash();
        if (!hash.equals(revision.hash()) || !hash.equals(contents.getOrDefault(revision.number(), hash)))
            found(revision.number(), REVISION_CHANGED);
    }

    /** Compares with where the chain's owner says that it ends. */
    Break end(Chain chain, int lastRevision) {
        if (broken == null && events < chain.length()) found(events + 1, EVENT_MISSING);
        if (broken == null && events > chain.length()) found(chain.length() + 1, EVENT_ADDED);
        if (broken == null && !head.equals(chain.head())) found(events, EVENT_CHANGED);
        if (broken == null && revisions < lastRevision) found(revisions + 1, REVISION_MISSING);
        return broken;
    }

    private void found(int number, Finding.Kind kind) {
        if (broken == null) broken = new Break(name, number, kind);
    }
}
