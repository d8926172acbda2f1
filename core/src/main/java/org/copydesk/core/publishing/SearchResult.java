package org.copydesk.core.publishing;

import java.util.List;
import java.util.stream.Stream;
import org.copydesk.core.reading.Hit;
import org.copydesk.core.text.markup.Markup;
import org.copydesk.persistence.publishing.PublicRow;
import org.copydesk.persistence.words.WordQuery;

/**
 * What a reader found, and why.
 *
 * @param title the hit in the title, null when none is there
 * @param text the first hit in the standfirst or else in the body, null when what was typed stands in neither
 */
public record SearchResult(PublicRow article, Hit title, Hit text) {

    static SearchResult of(PublicRow article, WordQuery wanted) {
        var texts = Stream.of(
                        Hit.around(Hit.Part.STANDFIRST, article.standfirst(), wanted),
                        Hit.around(Hit.Part.BODY, Markup.plainText(article.body()), wanted))
                .flatMap(List::stream);
        var titles = Hit.whole(Hit.Part.TITLE, article.title(), wanted).stream();
        return new SearchResult(
                article, titles.findFirst().orElse(null), texts.findFirst().orElse(null));
    }
}
