package org.copydesk.web.importing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.copydesk.core.importing.ImportView;
import org.copydesk.core.importing.Importing;
import org.copydesk.core.importing.Reporting;
import org.copydesk.core.text.archives.ArchiveLimits;
import org.copydesk.core.text.files.Formats;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.persistence.importing.ReportRow;
import org.copydesk.persistence.importing.Tally;
import org.copydesk.web.frame.PageMemory;
import org.copydesk.web.frame.Visitor;

/** Files on their way in, and what became of those before. */
@Named
@ViewScoped
public class ImportPage extends PageMemory {

    private static final int RECENT = 20;
    private static final int REPORTED = 500;

    @Inject
    transient Importing importing;

    @Inject
    transient Reporting reporting;

    @Inject
    transient Sums sums;

    @Inject
    transient Visitor visitor;

    private long id;
    private int after;

    /** Read when they are asked for: a form that comes back to begin an import needs none of them. */
    private transient ShownReport report;

    private transient List<ImportView> mine;
    private transient Map<Long, Tally> tallies;

    private record ShownReport(ImportView shown, List<ReportRow> refused, List<ReportRow> taken) {}

    /** For those who do not write there is no such page. */
    public void load() {
        if (!visitor.isWriter()) throw new ArticleNotFound();
        if (id > 0) report();
    }

    private ShownReport report() {
        if (report == null) {
            var refused = after == 0 ? reporting.refused(id, REPORTED) : List.<ReportRow>of();
            report = new ShownReport(importing.find(id, 0, 1), refused, reporting.taken(id, after, REPORTED));
        }
        return report;
    }

    /** Looks again how far the import is. */
    public void watch() {
        report = null;
        mine = null;
        tallies = null;
    }

    /** What the chooser of files offers: what is taken in, and zips of it. */
    public String getEndings() {
        return String.join(",", Formats.endings()) + ",.zip";
    }

    /** The import whose report is shown, null while none is. */
    public ImportView getShown() {
        return id > 0 ? report().shown() : null;
    }

    public boolean isRunning() {
        return id > 0 && getShown().isRunning();
    }

    /** How far it is, of a hundred. */
    public int getPercent() {
        return getShown().total() == 0
                ? 0
                : 100 * getShown().done() / getShown().total();
    }

    /** The refused files first, as there is something to do about them. */
    public List<ReportRow> getFiles() {
        return Stream.concat(report().refused().stream(), report().taken().stream())
                .toList();
    }

    public List<ImportView> getMine() {
        if (mine == null) mine = importing.mine(Long.MAX_VALUE, RECENT).items();
        return mine;
    }

    public ArchiveLimits getLimits() {
        return ArchiveLimits.USUAL;
    }

    /** How many files of an import went in, and how many did not. */
    public String sum(long one) {
        if (tallies == null) {
            var imports = Stream.concat(getMine().stream().map(ImportView::id), Stream.of(id));
            tallies = reporting.tallies(imports.distinct().toList());
        }
        return sums.of(tallies.getOrDefault(one, Tally.NONE));
    }

    /** After which file the report goes on, null when it ends. */
    public Integer getNext() {
        var taken = report().taken();
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
