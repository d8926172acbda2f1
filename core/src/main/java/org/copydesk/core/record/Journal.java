package org.copydesk.core.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.Right;
import org.copydesk.core.reading.Page;
import org.copydesk.core.workflow.Refused;
import org.copydesk.persistence.journal.JournalFilter;
import org.copydesk.persistence.journal.JournalLine;
import org.copydesk.persistence.journal.JournalLines;
import org.copydesk.persistence.record.Action;
import org.copydesk.persistence.search.Cursor;

/** Everything that was done in the newsroom, for admins: each method refuses everybody else with {@link Refused}. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class Journal {

    /** So many lines are in memory at a time while all are read. */
    private static final int AT_ONCE = 500;

    @Inject
    JournalLines lines;

    @Inject
    Concerned concerned;

    @Inject
    CurrentPerson person;

    /** Newest first. */
    public Page<JournalLine, Cursor> page(JournalFilter filter, Cursor after, int limit) {
        check();
        return Page.of(lines.page(filter, after, limit + 1), limit, Journal::cursor);
    }

    /** All of it, newest first, read part by part; what is recorded meanwhile is not among it. */
    public void read(JournalFilter filter, Consumer<JournalLine> reader) {
        read(filter, AT_ONCE, reader);
    }

    void read(JournalFilter filter, int atOnce, Consumer<JournalLine> reader) {
        check();
        List<JournalLine> part;
        Cursor after = null;
        do {
            part = lines.page(filter, after, atOnce);
            part.forEach(reader);
            if (!part.isEmpty()) after = cursor(part.get(part.size() - 1));
        } while (part.size() == atOnce);
    }

    /** What people are called whom these lines are about, by id. */
    public Map<String, String> concerned(List<JournalLine> page) {
        check();
        return concerned.names(page.stream().map(JournalLine::about));
    }

    /** What there is to be done to articles, by the names of events. */
    public List<String> actions() {
        check();
        return Stream.of(Action.values()).map(Enum::name).sorted().toList();
    }

    private void check() {
        Refused.unlessMay(person.actor(), Right.ADMINISTER);
    }

    private static Cursor cursor(JournalLine line) {
        return new Cursor(line.time(), line.id());
    }
}
