package org.copydesk.core.importing;

import java.time.Instant;
import java.util.List;
import org.copydesk.persistence.importing.FileRow;
import org.copydesk.persistence.importing.ImportProgress;

/** An import as it stands, with as much of its report as was asked for. */
public record ImportView(
        long id, ImportProgress state, int total, int done, Instant started, Instant finished, List<FileRow> files) {

    public boolean isRunning() {
        return state == ImportProgress.RUNNING;
    }
}
