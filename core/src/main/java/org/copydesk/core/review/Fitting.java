package org.copydesk.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.core.text.anchor.Proposal;
import org.copydesk.core.text.anchor.Span;
import org.copydesk.core.text.anchor.Whereabouts;
import org.copydesk.core.text.merge.Merge;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Revisions;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.review.Anchor;
import org.copydesk.persistence.review.Suggestion;

/**
 * Puts suggestions into the newest text. Where a passage still reads as it did, its words are exchanged wherever it stands now;
 * where it changed, or another suggestion is in the way, the merge says whether both can be had.
 */
@ApplicationScoped
class Fitting {

    @Inject
    Revisions revisions;

    /** A text with some suggestions in it, and those that did not fit. */
    record Fitted(Text text, Set<Suggestion> outdated) {}

    Fitted fit(Article article, Text head, List<Suggestion> suggestions, Map<Long, Whereabouts> places) {
        List<Proposal> direct = new ArrayList<>();
        List<Suggestion> others = new ArrayList<>();
        var inOrder = suggestions.stream()
                .sorted(Comparator.comparing(
                                (Suggestion suggestion) -> suggestion.anchor().field())
                        .thenComparing(suggestion -> places.get(suggestion.id()).near())
                        .thenComparing(Suggestion::id))
                .toList();
        for (Suggestion suggestion : inOrder) {
            var proposal = unchanged(suggestion, places.get(suggestion.id()));
            if (proposal.filter(one -> direct.stream().noneMatch(other -> overlap(one, other)))
                    .isPresent()) direct.add(proposal.get());
            else others.add(suggestion);
        }
        var text = direct.isEmpty() ? head : Proposal.applied(head, direct);
        Set<Suggestion> outdated = new HashSet<>();
        for (Suggestion suggestion : others) {
            var merged = merged(article, text, suggestion);
            if (merged.isPresent()) text = merged.get();
            else outdated.add(suggestion);
        }
        return new Fitted(text, outdated);
    }

    /** Its words for the passage where that reads as it did. */
    static Optional<Proposal> unchanged(Suggestion suggestion, Whereabouts place) {
        var anchor = suggestion.anchor();
        if (place.isDeleted() || !place.quote().exact().equals(anchor.exact())) return Optional.empty();
        return Optional.of(new Proposal(anchor.field(), place.span(), suggestion.replacement()));
    }

    private static boolean overlap(Proposal one, Proposal other) {
        return one.field() == other.field() && one.span().overlaps(other.span());
    }

    private Optional<Text> merged(Article article, Text text, Suggestion suggestion) {
        Anchor anchor = suggestion.anchor();
        var base = revisions.find(article.id(), anchor.revision()).orElseThrow().text();
        var span = new Span(anchor.start(), anchor.end());
        var proposed = Proposal.applied(base, List.of(new Proposal(anchor.field(), span, suggestion.replacement())));
        return Merge.of(base, text, proposed, PassagePlaces.language(article))
                .text()
                .map(merged -> merged.completedBy(text))
                .filter(merged -> !merged.equals(text));
    }
}
