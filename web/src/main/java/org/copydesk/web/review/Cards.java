package org.copydesk.web.review;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.review.Discussing;
import org.copydesk.core.review.Suggesting;
import org.copydesk.core.review.SuggestionView;
import org.copydesk.core.review.ThreadView;
import org.copydesk.web.article.ArticlePage;

/** What was said and proposed about the article of a page, as cards that know what the person may do about each. */
@ApplicationScoped
class Cards {

    @Inject
    Discussing discussing;

    @Inject
    Suggesting suggesting;

    @Inject
    ArticlePage page;

    @Inject
    CurrentPerson person;

    /** All, in the order of the text. */
    List<Card> all() {
        var suggestions = suggestions(suggesting.of(page.getId())).toList();
        return Stream.concat(threads(discussing.of(page.getId())), withRivals(suggestions).stream())
                .sorted(comparing((Card card) -> card.anchor().field())
                        .thenComparing(Card::near)
                        .thenComparing(Card::time))
                .toList();
    }

    /** Those that a form is about, without all the others; also those in which nothing is left, so that none takes its place. */
    List<Card> named(List<String> keys) {
        var named = Stream.concat(
                threads(discussing.of(page.getId(), ids('t', keys))),
                suggestions(suggesting.of(page.getId(), ids('s', keys))));
        return of(keys, named);
    }

    /** Of these cards those with these keys, in the order of the keys. */
    static List<Card> of(List<String> keys, Stream<Card> cards) {
        Map<String, Card> known = new HashMap<>();
        cards.forEach(card -> known.put(card.key(), card));
        return keys.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    private static List<Long> ids(char kind, List<String> keys) {
        return keys.stream()
                .filter(key -> key.charAt(0) == kind)
                .map(key -> Long.valueOf(key.substring(1)))
                .toList();
    }

    private Stream<Card> threads(List<ThreadView> views) {
        var me = person.actor();
        return views.stream()
                .map(view -> new Card(
                        view,
                        null,
                        discussing.maySettle(view.thread()),
                        view.thread().author().equals(me.id()),
                        List.of()));
    }

    private Stream<Card> suggestions(List<SuggestionView> views) {
        var me = person.actor();
        boolean editable = !views.isEmpty() && page.isEditable();
        return views.stream()
                .map(view -> new Card(
                        null, view, editable, view.suggestion().author().equals(me.id()), List.of()));
    }

    /** Open suggestions, in the order of the text, that are about some of the same words name each other's writers. */
    private static List<Card> withRivals(List<Card> suggestions) {
        var open = suggestions.stream().filter(Card::open).toList();
        Map<Long, Set<String>> rivals = new HashMap<>();
        for (int i = 0; i < open.size(); i++) {
            var card = open.get(i);
            for (int j = i + 1; j < open.size() && card.reaches(open.get(j)); j++) {
                var other = open.get(j);
                if (!card.overlaps(other)) continue;
                rivals.computeIfAbsent(card.id(), any -> new TreeSet<>())
                        .add(other.author().name());
                rivals.computeIfAbsent(other.id(), any -> new TreeSet<>())
                        .add(card.author().name());
            }
        }
        return suggestions.stream()
                .map(card -> card.against(List.copyOf(rivals.getOrDefault(card.id(), Set.of()))))
                .toList();
    }
}
