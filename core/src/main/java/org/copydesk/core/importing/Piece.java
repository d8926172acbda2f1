package org.copydesk.core.importing;

import org.copydesk.core.transfer.format.Problem;
import org.copydesk.core.transfer.format.Reading.Imported;
import org.copydesk.persistence.importing.FileRow;
import org.copydesk.persistence.importing.Outcome;

/**
 * One file of an upload after it was read: an article to be, or the problem that keeps it out.
 *
 * @param number its place in the upload, from 1
 * @param key what tells its content from others, null when it was refused
 */
record Piece(int number, String name, Imported imported, String key, Problem problem) {

    static Piece of(int number, Imported imported) {
        return new Piece(number, imported.file(), imported, imported.contentKey(), null);
    }

    static Piece of(int number, Problem problem) {
        return new Piece(number, problem.file(), null, null, problem);
    }

    boolean isRefused() {
        return problem != null;
    }

    FileRow became(Outcome outcome, long article) {
        return new FileRow(number, name, outcome, article, null, null, null, null);
    }

    FileRow refusal() {
        var line = problem.line() == 0 ? null : problem.line();
        return new FileRow(
                number,
                name,
                Outcome.REFUSED,
                null,
                line,
                problem.message(),
                problem.fault().name(),
                problem.found());
    }
}
