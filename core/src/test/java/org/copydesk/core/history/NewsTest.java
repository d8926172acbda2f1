package org.copydesk.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.EMIL;
import static org.copydesk.core.Newsroom.manuscript;

import java.util.Map;
import org.copydesk.core.Newsroom;
import org.copydesk.core.history.News.New;
import org.copydesk.core.people.Actor;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.reading.Worklists;
import org.copydesk.core.writing.Drafting;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.search.Filter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is new in an article to somebody")
class NewsTest {

    private final Newsroom newsroom = new Newsroom();
    private final String word = "novelty" + Long.toString(System.nanoTime(), 36);
    private final long article =
            newsroom.as(ANNA, () -> newsroom.use(Drafting.class).start(manuscript(word)));

    @Test
    void isAllOfItUntilTheyLook() {
        assertThat(news(CLARA)).containsExactly(Map.entry(article, new New(true, 0, 0, 0)));
        look();
        assertThat(news(CLARA)).isEmpty();
        assertThat(news(EMIL)).containsKey(article);
    }

    @Test
    void isWhatCameAndWentSince() {
        look();
        newsroom.as(
                ANNA,
                () -> newsroom.use(Drafting.class)
                        .save(
                                article,
                                1,
                                manuscript(word, "<p>The bell of the south quay rings again and again.</p>")));
        assertThat(news(CLARA)).containsExactly(Map.entry(article, new New(false, 3, 1, 0)));
        assertThat(news(CLARA)).containsExactly(Map.entry(article, new New(false, 3, 1, 0)));
    }

    @Test
    void isNothingThatAMoveDid() {
        look();
        newsroom.move(ANNA, article, Move.SUBMIT);
        assertThat(news(CLARA)).isEmpty();
    }

    private void look() {
        newsroom.does(CLARA, () -> newsroom.use(Reading.class).look(article));
    }

    private Map<Long, New> news(Actor reader) {
        var rows = newsroom.as(
                        reader,
                        () -> newsroom.use(Worklists.class).page(new Filter(null, null, null, word, null), null, 10))
                .items();
        return newsroom.as(reader, () -> newsroom.use(News.class).in(rows));
    }
}
