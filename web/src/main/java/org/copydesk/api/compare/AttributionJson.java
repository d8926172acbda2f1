package org.copydesk.api.compare;

import java.util.List;
import org.copydesk.core.text.credit.Attribution;
import org.copydesk.core.text.credit.Credit;

/**
 * A text as runs of words, each with the revision and person that introduced them.
 *
 * @param blocks the body's blocks in order
 * @param shares how many words are whose, most first
 */
public record AttributionJson(
        List<RunJson> title, List<RunJson> standfirst, List<BlockJson> blocks, List<ShareJson> shares) {

    static AttributionJson of(Attribution attribution) {
        return new AttributionJson(
                runs(attribution.title()),
                runs(attribution.standfirst()),
                attribution.body().stream()
                        .map(passage -> new BlockJson(runs(passage.credits())))
                        .toList(),
                attribution.shares().stream()
                        .map(share -> new ShareJson(share.person(), share.words()))
                        .toList());
    }

    private static List<RunJson> runs(List<Credit> credits) {
        return credits.stream()
                .map(credit -> new RunJson(credit.text(), credit.revision(), credit.person()))
                .toList();
    }

    /** Neighbouring words that came with the same revision. */
    public record RunJson(String text, int revision, String author) {}

    /** A block of the body. */
    public record BlockJson(List<RunJson> runs) {}

    /** How many words are a person's. */
    public record ShareJson(String author, int words) {}
}
