package org.copydesk.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.DORA;
import static org.copydesk.core.Newsroom.EMIL;

import java.util.UUID;
import org.copydesk.core.Newsroom;
import org.copydesk.core.people.Actor;
import org.copydesk.core.planning.DeskPlan;
import org.copydesk.core.planning.SettingUp;
import org.copydesk.core.writing.Drafting;
import org.copydesk.core.writing.Manuscript;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.search.ArticleRow;
import org.copydesk.persistence.search.Filter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What one handed in oneself")
class WaitingTest {

    private final Newsroom newsroom = new Newsroom();
    private long article;

    @Test
    void waitsForOthers() {
        article = newsroom.draftBy(CLARA);
        newsroom.move(CLARA, article, Move.SUBMIT);
        assertThat(waitsFor(EMIL)).isTrue();
        assertThat(waitsFor(CLARA)).isFalse();
    }

    @Test
    void waitsForOthersWhereTheDeskAsksForNobodyElseToo() {
        article = begunWhereTwoEyesAreEnough();
        newsroom.move(CLARA, article, Move.SUBMIT);
        assertThat(waitsFor(EMIL)).isTrue();
        assertThat(waitsFor(CLARA)).isFalse();
    }

    private long begunWhereTwoEyesAreEnough() {
        var desk = "desk-" + UUID.randomUUID().toString().substring(0, 8);
        newsroom.does(
                DORA,
                () -> newsroom.use(SettingUp.class)
                        .open(desk, new DeskPlan(desk, false, null, null, null, null, false)));
        var text = Newsroom.manuscript("The bell rings again");
        return newsroom.as(
                CLARA,
                () -> newsroom.use(Drafting.class)
                        .start(new Manuscript(
                                text.title(),
                                text.standfirst(),
                                text.body(),
                                text.subjects(),
                                text.byline(),
                                null,
                                desk,
                                null)));
    }

    /** As a list and as a number. */
    private boolean waitsFor(Actor editor) {
        var filter = Filter.NONE.waitingFor(editor.id());
        var listed = newsroom.as(editor, () -> newsroom.use(Worklists.class).page(filter, null, 1_000))
                .items();
        assertThat(newsroom.as(editor, () -> newsroom.use(Worklists.class).count(filter)))
                .isEqualTo(listed.size());
        return listed.stream().map(ArticleRow::id).anyMatch(id -> id == article);
    }
}
