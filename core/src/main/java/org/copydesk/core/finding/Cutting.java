package org.copydesk.core.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;
import org.copydesk.core.text.markup.Markup;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.search.FullTexts;
import org.copydesk.persistence.search.UncutText;

/** Cuts whole texts into the words that they are found by, the newest and the live one of each article, a few at a time. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class Cutting {

    @Inject
    FullTexts texts;

    /** How far one is with all articles, in the order in which they changed. */
    public record Reached(Instant changed, long article) {

        /** Before everything that changed then or later. */
        public static Reached since(Instant moment) {
            return new Reached(moment, 0);
        }
    }

    /**
     * Cuts what is not cut yet from there on.
     *
     * @return how far it came; empty when nothing was left to cut
     */
    public Optional<Reached> cut(Reached from, int limit) {
        var uncut = texts.uncut(from.changed(), from.article(), limit);
        texts.put(uncut.stream().map(Cutting::plain).toList());
        if (uncut.isEmpty()) return Optional.empty();
        var last = uncut.get(uncut.size() - 1);
        return Optional.of(new Reached(last.updated(), last.article()));
    }

    private static UncutText plain(UncutText each) {
        var text = each.text();
        var words = new Text(
                text.title(), text.standfirst(), Markup.plainText(text.body()), text.subjects(), text.byline());
        return new UncutText(each.article(), each.revision(), each.updated(), words, each.newest(), each.live());
    }
}
