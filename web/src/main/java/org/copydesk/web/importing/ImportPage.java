package org.copydesk.web.importing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.copydesk.core.importing.ImportView;
import org.copydesk.core.importing.Importing;
import org.copydesk.core.importing.Reporting;
import org.copydesk.core.text.files.Formats;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.persistence.importing.ReportRow;
import org.copydesk.persistence.importing.Tally;
import org.copydesk.web.frame.Visitor;

/** Files on their way in, and what became of those before. */
@Named
@RequestScoped
public class ImportPage {

    private static final int RECENT = 20;
    private static final int REPORTED = 500;

    @Inject
    Importing importing;

    @Inject
    Reporting reporting;

    @Inject
    Sums sums;

    @Inject
    Visitor visitor;

    private long id;
    private int after;
    private ImportView shown;
    private List<ReportRow> refused = List.of();
    private List<ReportRow> taken = List.of();
    private List<ImportView> mine;
    private Map<Long, Tally> tallies = Map.of();

    /** For those who do not write there is no such page. */
    public void load() {
        if (!visitor.isWriter()) throw new ArticleNotFound();
        if (id > 0) report();
        mine = importing.mine(Long.MAX_VALUE, RECENT).items();
        tallies = reporting.tallies(Stream.concat(mine.stream().map(ImportView::id), Stream.of(id))
                .distinct()
                .toList());
    }

    private void report() {
        shown = importing.find(id, 0, 1);
        if (after == 0) refused = reporting.refused(id, REPORTED);
        taken = reporting.taken(id, after, REPORTED);
    }

    /** What the chooser of files offers: what is taken in, and zips of it. */
    public String getEndings() {
        return String.join(",", Formats.endings()) + ",.zip";
    }

    /** The import whose report is shown, null while none is. */
    public ImportView getShown() {
        return shown;
    }

    /** The refused files first, as there is something to do about them. */
    public List<ReportRow> getFiles() {
        return Stream.concat(refused.stream(), taken.stream()).toList();
    }

    public List<ImportView> getMine() {
        return mine;
    }

    /** How many files of an import went in, and how many did not. */
    public String sum(long one) {
        return sums.of(tallies.getOrDefault(one, Tally.NONE));
    }

    /** After which file the report goes on, null when it ends. */
    public Integer getNext() {
        return taken.size() < REPORTED
                ? null
                : taken.get(taken.size() - 1).file().number();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public int getAfter() {
        return after;
    }

    public void setAfter(int after) {
        this.after = after;
    }
}
