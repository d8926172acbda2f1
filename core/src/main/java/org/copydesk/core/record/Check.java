package org.copydesk.core.record;

import java.time.Instant;

/**
 * A verification of the record as it stands. Immutable.
 *
 * @param by the name of who asked for it
 * @param done how many articles are recomputed, of {@code total}
 * @param ended null while it runs
 * @param finding what it came to, null while it runs and when it could not be carried through
 */
public record Check(String by, Instant begun, long done, long total, Instant ended, Finding finding) {

    /** The names are message keys. */
    public enum Standing {
        RUNNING,
        HOLDS,
        BROKEN,
        FAILED
    }

    static Check begun(String by, Instant now) {
        return new Check(by, now, 0, 0, null, null);
    }

    Check at(long done, long total) {
        return new Check(by, begun, done, total, null, null);
    }

    Check came(Finding finding, Instant now) {
        return new Check(by, begun, done, total, now, finding);
    }

    public Standing standing() {
        if (ended == null) return Standing.RUNNING;
        if (finding == null) return Standing.FAILED;
        return finding.holds() ? Standing.HOLDS : Standing.BROKEN;
    }
}
