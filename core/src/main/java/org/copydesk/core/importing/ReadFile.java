package org.copydesk.core.importing;

import org.copydesk.core.text.files.format.FileProblem;
import org.copydesk.core.text.files.format.FileReading.Imported;
import org.copydesk.persistence.importing.FileOutcome;
import org.copydesk.persistence.importing.FileRow;

/**
 * One file of an upload after it was read: an article to be, or the problem that keeps it out.
 *
 * @param number its place in the upload, from 1
 * @param key what tells its content from others, null when it was refused
 */
record ReadFile(int number, String name, Imported imported, String key, FileProblem problem) {

    static ReadFile of(int number, Imported imported) {
        return new ReadFile(number, imported.file(), imported, imported.contentKey(), null);
    }

    static ReadFile of(int number, FileProblem problem) {
        return new ReadFile(number, problem.file(), null, null, problem);
    }

    boolean isRefused() {
        return problem != null;
    }

    FileRow became(FileOutcome outcome, long article) {
        var losses = imported.losses();
        return losses.isEmpty()
                ? new FileRow(number, name, outcome, article, null, null, null, null)
                : new FileRow(number, name, outcome, article, null, losses.message(), null, losses.kept());
    }

    FileRow refusal() {
        var line = problem.line() == 0 ? null : problem.line();
        return new FileRow(
                number,
                name,
                FileOutcome.REFUSED,
                null,
                line,
                problem.message(),
                problem.fault().name(),
                problem.found());
    }
}
