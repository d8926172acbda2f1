package org.copydesk.core.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.persistence.importing.ReportRow;
import org.copydesk.persistence.importing.Reports;
import org.copydesk.persistence.importing.Tally;

/** Tells people what became of their imports: how many files went in, and why the others did not. */
@ApplicationScoped
@Transactional
public class Reporting {

    @Inject
    Importing importing;

    @Inject
    Reports reports;

    @Inject
    CurrentPerson person;

    /** The files that were refused. @throws ImportNotFound when the person may not see the import */
    public List<ReportRow> refused(long id, int limit) {
        return rows(id, true, 0, limit);
    }

    /** The others, after file {@code after}. @throws ImportNotFound when the person may not see the import */
    public List<ReportRow> taken(long id, int after, int limit) {
        return rows(id, false, after, limit);
    }

    /** How the files of these imports fared, by the ids of those that the person may see. */
    public Map<Long, Tally> tallies(Collection<Long> imports) {
        return reports.tallies(imports, person.actor().viewer());
    }

    private List<ReportRow> rows(long id, boolean refused, int after, int limit) {
        importing.find(id, 0, 1);
        return reports.rows(id, refused, person.actor().viewer(), after, limit);
    }
}
