package org.copydesk.core.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import org.copydesk.core.text.markup.Markup;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.search.FullTexts;
import org.copydesk.persistence.search.UncutText;

/** Cuts whole texts into the words that they are found by, the newest text of each article, a few at a time. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class Cutting {

    @Inject
    FullTexts texts;

    /**
     * Cuts what is not cut yet of what changed since then, of articles behind that one.
     *
     * @return the last article that was cut; null when nothing was left to cut
     */
    public Long cut(Instant since, long after, int limit) {
        var uncut = texts.uncut(since, after, limit);
        texts.put(uncut.stream().map(Cutting::plain).toList());
        return uncut.isEmpty() ? null : uncut.get(uncut.size() - 1).article();
    }

    private static UncutText plain(UncutText each) {
        var text = each.text();
        var words = new Text(
                text.title(), text.standfirst(), Markup.plainText(text.body()), text.subjects(), text.byline());
        return new UncutText(each.article(), each.revision(), each.updated(), words);
    }
}
