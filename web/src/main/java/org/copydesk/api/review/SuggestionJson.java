package org.copydesk.api.review;

import java.time.Instant;
import java.util.Locale;
import org.copydesk.core.review.SuggestionView;

/**
 * Other words that somebody proposes for a passage.
 *
 * @param place where the passage stands now, null when it was deleted
 * @param decisionNote why it was rejected, null when nobody said
 * @param acceptedIn the revision in which its words are
 * @param byHand whether somebody wrote into that revision what it was about, instead of taking its words as they are
 */
public record SuggestionJson(
        long id,
        String state,
        String author,
        String name,
        Instant time,
        String field,
        String exact,
        String prefix,
        String suffix,
        int revision,
        String replacement,
        String note,
        QuoteJson place,
        Integer deletedIn,
        String deletedText,
        String decidedBy,
        Instant decidedTime,
        String decisionNote,
        Integer acceptedIn,
        boolean byHand) {

    static SuggestionJson of(SuggestionView view) {
        var suggestion = view.suggestion();
        var anchor = suggestion.anchor();
        return new SuggestionJson(
                suggestion.id(),
                view.standing().name(),
                view.author().username(),
                view.author().name(),
                suggestion.time(),
                anchor.field().name().toLowerCase(Locale.ROOT),
                anchor.exact(),
                anchor.prefix(),
                anchor.suffix(),
                anchor.revision(),
                suggestion.replacement(),
                view.note(),
                QuoteJson.of(view.place()),
                QuoteJson.deletedIn(view.place()),
                QuoteJson.deletedText(view.place()),
                ThreadJson.username(view.decider()),
                suggestion.decidedAt(),
                view.decisionNote(),
                suggestion.acceptedRevision(),
                suggestion.isByHand());
    }
}
