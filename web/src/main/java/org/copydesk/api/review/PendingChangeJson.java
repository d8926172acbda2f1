package org.copydesk.api.review;

import java.util.Locale;
import org.copydesk.core.review.PendingChange;

/**
 * A change in a text that somebody suggests in.
 *
 * @param key tells it from the other changes of the text
 * @param kind INSERT, DELETE, REPLACE or FORMAT
 * @param gone the words that go, "" for none
 * @param come the words that come, "" for none
 * @param start how many visible characters of the text as it was typed come before those
 * @param suggestion the suggestion that it already is, null for a new one
 */
public record PendingChangeJson(
        String key,
        String kind,
        String field,
        String exact,
        String prefix,
        String suffix,
        String replacement,
        String gone,
        String come,
        int start,
        int end,
        Long suggestion) {

    static PendingChangeJson of(PendingChange change) {
        return new PendingChangeJson(
                change.key(),
                change.rewording().kind().name(),
                change.proposal().field().name().toLowerCase(Locale.ROOT),
                change.quote().exact(),
                change.quote().prefix(),
                change.quote().suffix(),
                change.proposal().replacement(),
                change.rewording().gone(),
                change.rewording().come(),
                change.place().start(),
                change.place().end(),
                change.made() == null ? null : change.made().id());
    }
}
