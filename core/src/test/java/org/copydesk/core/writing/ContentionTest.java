package org.copydesk.core.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.manuscript;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.copydesk.core.Newsroom;
import org.copydesk.core.people.Actor;
import org.copydesk.core.reading.ArticleView;
import org.copydesk.core.reading.Reading;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("When many save one article at once")
class ContentionTest {

    private static final int PEOPLE = 8;
    private static final int SAVES = 13;

    private final Newsroom newsroom = new Newsroom();
    private final long article = begun();

    @Test
    void everySaveIsARevisionAndNoWordIsLostOrDoubled() {
        var desks = Executors.newFixedThreadPool(PEOPLE);
        try {
            var work = IntStream.range(0, PEOPLE)
                    .mapToObj(i -> CompletableFuture.runAsync(() -> write(i), desks))
                    .toList();
            work.forEach(CompletableFuture::join);
        } finally {
            desks.shutdownNow();
        }
        var head = view(newsroom, ANNA);
        assertThat(head.article().revision()).isEqualTo(1 + PEOPLE * SAVES);
        for (int i = 0; i < PEOPLE; i++)
            for (int j = 0; j < SAVES; j++) assertThat(head.text().body()).containsOnlyOnce(word(i, j));
    }

    private void write(int number) {
        var room = new Newsroom();
        var person = List.of(ANNA, CLARA).get(number % 2);
        for (int i = 0; i < SAVES; i++) {
            var opened = view(room, person);
            var body = opened.text().body().replace(part(number), part(number) + word(number, i) + ' ');
            var text = manuscript(opened.text().title(), body);
            room.as(
                    person,
                    () -> room.use(Drafting.class)
                            .save(article, opened.article().revision(), text));
        }
    }

    private long begun() {
        var body = IntStream.range(0, PEOPLE)
                .mapToObj(i -> part(i) + "is told by one of them alone.</p>")
                .collect(Collectors.joining());
        return newsroom.as(ANNA, () -> newsroom.use(Drafting.class).start(manuscript("Parts", body)));
    }

    private static String part(int number) {
        return "<p>Part %d of the harbour: ".formatted(number);
    }

    private static String word(int number, int i) {
        return "w%dx%dw".formatted(number, i);
    }

    private ArticleView view(Newsroom room, Actor person) {
        return room.as(person, () -> room.use(Reading.class).article(article));
    }
}
