package org.copydesk.api.record;

import java.time.Instant;
import org.copydesk.core.record.Check;
import org.copydesk.core.record.Finding;
import org.copydesk.core.record.Finding.Break;

/**
 * What a verification came to.
 *
 * @param links how many links of all chains hold
 * @param broken the first place that does not fit, null when all do
 * @param grown whether this database grew from the checkpoint that was asked about, null when none was
 */
public record FindingJson(
        boolean holds,
        long links,
        long articles,
        long revisions,
        long checkpoints,
        BreakJson broken,
        Boolean grown,
        String by,
        Instant begun,
        Instant ended) {

    static FindingJson of(Check check, Break kept, Boolean grown) {
        var finding = check.finding();
        var broken = finding.holds() ? kept : finding.broken();
        return new FindingJson(
                broken == null,
                finding.events(),
                finding.articles(),
                finding.revisions(),
                finding.checkpoints(),
                broken == null ? null : BreakJson.of(broken),
                grown,
                check.by(),
                check.begun(),
                check.ended());
    }

    /** Which row of which table, and what of it does not fit; and the place in its chain, where it has one. */
    public record BreakJson(String table, String row, String what, Finding.Kind kind, String chain, int number) {

        static BreakJson of(Break broken) {
            return new BreakJson(
                    broken.table(), broken.row(), broken.what(), broken.kind(), broken.chain(), broken.number());
        }
    }
}
