package org.copydesk.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.BEN;
import static org.copydesk.core.Newsroom.CLARA;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.copydesk.core.Newsroom;
import org.copydesk.core.people.Actor;
import org.copydesk.core.writing.Drafting;
import org.copydesk.core.writing.Manuscript;
import org.copydesk.persistence.article.Byline;
import org.copydesk.persistence.article.Move;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A subject is suggested")
class SubjectsTest {

    private final Newsroom newsroom = new Newsroom();
    private final String subject = "Merger " + UUID.randomUUID();

    @Test
    void toWhoeverMaySeeAnArticleThatHasIt() {
        draft();
        assertThat(suggestedTo(ANNA)).containsExactly(subject);
        assertThat(suggestedTo(CLARA)).containsExactly(subject);
        assertThat(suggestedTo(BEN)).isEmpty();
    }

    @Test
    void toEverybodyOnceReadersSeeIt() {
        var article = draft();
        newsroom.move(ANNA, article, Move.SUBMIT);
        newsroom.move(CLARA, article, Move.APPROVE);
        newsroom.move(CLARA, article, Move.PUBLISH);
        assertThat(suggestedTo(BEN)).containsExactly(subject);
    }

    private long draft() {
        var text = new Manuscript(
                "Two ferries", "", "<p>One company.</p>", List.of(subject), List.of(new Byline("Anna Berg")));
        return newsroom.as(ANNA, () -> newsroom.use(Drafting.class).start(text));
    }

    private List<String> suggestedTo(Actor person) {
        return newsroom.as(person, () -> newsroom.use(Worklists.class).subjectsLike(subject.toUpperCase(Locale.ROOT)));
    }
}
