package org.copydesk.core.record;

import java.time.Instant;
import java.util.List;
import org.copydesk.core.record.Finding.Break;
import org.copydesk.persistence.proof.VerificationRun;

/**
 * A verification of the record as it stands. Immutable.
 *
 * @param by the name of who asked for it
 * @param done how many articles are recomputed, of {@code total}
 * @param ended null while it runs
 * @param finding what it came to, null until it has ended
 */
public record Check(
        long id, String by, Instant begun, long done, long total, Instant ended, Finding finding, Standing standing) {

    /** The names are message keys. */
    public enum Standing {
        RUNNING,
        HOLDS,
        BROKEN,
        /** Was cut off; goes on from there when somebody asks again. */
        FAILED
    }

    static Check of(VerificationRun run, Instant now) {
        var finding = run.isEnded() ? finding(run) : null;
        return new Check(
                run.id(),
                run.askedBy(),
                run.begun(),
                run.articles(),
                Math.max(run.total(), run.articles()),
                run.ended(),
                finding,
                standing(run, finding, now));
    }

    private static Standing standing(VerificationRun run, Finding finding, Instant now) {
        if (finding == null) return run.isSilent(now) ? Standing.FAILED : Standing.RUNNING;
        return finding.holds() ? Standing.HOLDS : Standing.BROKEN;
    }

    private static Finding finding(VerificationRun run) {
        var broken = run.broken().isEmpty() ? null : broken(run.broken());
        return new Finding(run.articles(), run.events(), run.revisions(), run.checkpoints(), broken);
    }

    private static Break broken(List<String> members) {
        return new Break(
                Finding.Kind.valueOf(members.get(0)),
                members.get(1),
                members.get(2),
                members.get(3),
                members.get(4),
                Integer.parseInt(members.get(5)));
    }

    static List<String> members(Break broken) {
        if (broken == null) return List.of();
        return List.of(
                broken.kind().name(),
                broken.table(),
                broken.row(),
                broken.what(),
                broken.chain(),
                String.valueOf(broken.number()));
    }
}
