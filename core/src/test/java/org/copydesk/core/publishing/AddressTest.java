package org.copydesk.core.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.EMIL;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.copydesk.core.Newsroom;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.text.markup.Slug;
import org.copydesk.core.writing.Drafting;
import org.copydesk.persistence.article.Move;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@DisplayName("Of two articles with one title that are published at once")
class AddressTest {

    private final String title = "Twins " + UUID.randomUUID();
    private final CyclicBarrier start = new CyclicBarrier(2);

    @RepeatedTest(5)
    void eachHasAnAddressOfItsOwn() throws InterruptedException, ExecutionException {
        var people = Executors.newFixedThreadPool(2);
        try {
            var one = people.submit(publication());
            var other = people.submit(publication());

            assertThat(List.of(one.get(), other.get())).doesNotHaveDuplicates();
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void oneWhoseSecondChoiceIsTakenTooHasAnother() {
        var newsroom = new Newsroom();
        long second = begun(newsroom, title);
        assertThat(published(newsroom, begun(newsroom, title))).isEqualTo(Slug.of(title));
        assertThat(published(newsroom, begun(newsroom, title + " " + second))).isEqualTo(Slug.of(title + " " + second));
        assertThat(published(newsroom, second)).isEqualTo(Slug.of(title + " " + second) + "-2");
    }

    private static long begun(Newsroom newsroom, String title) {
        return newsroom.as(ANNA, () -> newsroom.use(Drafting.class).start(Newsroom.manuscript(title)));
    }

    private static String published(Newsroom newsroom, long article) {
        newsroom.move(EMIL, article, Move.PUBLISH_UNREVIEWED);
        return newsroom.as(EMIL, () -> newsroom.use(Reading.class).article(article))
                .article()
                .slug();
    }

    /** Somebody in a newsroom of their own, who publishes when the other one does and says where. */
    private Callable<String> publication() {
        return () -> {
            var newsroom = new Newsroom();
            long article = newsroom.as(ANNA, () -> newsroom.use(Drafting.class).start(Newsroom.manuscript(title)));
            newsroom.move(ANNA, article, Move.SUBMIT);
            newsroom.move(EMIL, article, Move.APPROVE);
            start.await();
            newsroom.move(EMIL, article, Move.PUBLISH);
            return newsroom.as(EMIL, () -> newsroom.use(Reading.class).article(article))
                    .article()
                    .slug();
        };
    }
}
