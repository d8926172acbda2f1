package org.copydesk.api.record;

import org.copydesk.core.record.Finding;
import org.copydesk.core.record.Finding.Break;

/**
 * What a verification came to.
 *
 * @param links how many links of all chains hold
 * @param broken the first that does not, null when all do
 */
public record FindingJson(
        boolean holds, long links, long articles, long revisions, long checkpoints, BreakJson broken) {

    static FindingJson of(Finding finding) {
        return new FindingJson(
                finding.holds(),
                finding.events(),
                finding.articles(),
                finding.revisions(),
                finding.checkpoints(),
                finding.holds() ? null : BreakJson.of(finding.broken()));
    }

    /** Where, and what: the article's id (or "people", "checkpoints") and the number in its chain. */
    public record BreakJson(String chain, int number, Finding.Kind kind) {

        static BreakJson of(Break broken) {
            return new BreakJson(broken.chain(), broken.number(), broken.kind());
        }
    }
}
