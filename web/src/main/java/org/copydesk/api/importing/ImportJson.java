package org.copydesk.api.importing;

import java.time.Instant;
import java.util.List;
import org.copydesk.core.importing.ImportView;
import org.copydesk.persistence.importing.FileOutcome;
import org.copydesk.persistence.importing.FileRow;
import org.copydesk.persistence.importing.ImportProgress;

/** An import with its report, as far as it is. */
public record ImportJson(
        long id, ImportProgress state, int total, int done, Instant started, Instant finished, List<FileJson> files) {

    static ImportJson of(ImportView view) {
        return new ImportJson(
                view.id(),
                view.state(),
                view.total(),
                view.done(),
                view.started(),
                view.finished(),
                view.files().stream().map(FileJson::of).toList());
    }

    /** What became of a file; line and message say what is wrong with a refused one, message what was left out of another. */
    public record FileJson(String name, FileOutcome outcome, Long article, Integer line, String message) {

        static FileJson of(FileRow row) {
            return new FileJson(row.name(), row.outcome(), row.article(), row.line(), row.message());
        }
    }
}
