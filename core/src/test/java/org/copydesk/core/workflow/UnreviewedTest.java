package org.copydesk.core.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.EMIL;
import static org.copydesk.core.Newsroom.manuscript;
import static org.copydesk.persistence.article.Move.APPROVE;
import static org.copydesk.persistence.article.Move.PUBLISH_UNREVIEWED;
import static org.copydesk.persistence.article.Move.REVISE;
import static org.copydesk.persistence.article.State.PUBLISHED;

import java.util.List;
import org.copydesk.core.Newsroom;
import org.copydesk.core.people.Actor;
import org.copydesk.core.reading.Worklists;
import org.copydesk.core.writing.Drafting;
import org.copydesk.persistence.search.ArticleRow;
import org.copydesk.persistence.search.Filter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What went out without a review waits")
class UnreviewedTest {

    private final Newsroom newsroom = new Newsroom();

    @Test
    void forEveryEditorButWhoeverPublishedIt() {
        var article = newsroom.draftBy(ANNA);
        newsroom.move(CLARA, article, PUBLISH_UNREVIEWED);
        assertThat(owedBy(EMIL)).contains(article);
        assertThat(owedBy(CLARA)).doesNotContain(article);
    }

    @Test
    void untilSomebodyApprovesIt() {
        var article = newsroom.draftBy(ANNA);
        newsroom.move(CLARA, article, PUBLISH_UNREVIEWED);
        newsroom.move(EMIL, article, APPROVE);
        assertThat(owedBy(EMIL)).doesNotContain(article);
    }

    @Test
    void forNobodyWhoWroteItAlone() {
        var mine = newsroom.draftBy(EMIL);
        newsroom.move(CLARA, mine, PUBLISH_UNREVIEWED);
        var corrected = new Journey(newsroom).to(PUBLISHED, ANNA);
        newsroom.move(EMIL, corrected, REVISE);
        newsroom.as(
                EMIL,
                () -> newsroom.use(Drafting.class).save(corrected, 1, manuscript("A headline all by Emil alone")));
        newsroom.move(CLARA, corrected, PUBLISH_UNREVIEWED);
        assertThat(owedBy(EMIL)).doesNotContain(mine, corrected);
    }

    @Test
    void notWhileItIsRevised() {
        var article = newsroom.draftBy(ANNA);
        newsroom.move(CLARA, article, PUBLISH_UNREVIEWED);
        newsroom.move(ANNA, article, REVISE);
        assertThat(owedBy(EMIL)).doesNotContain(article);
    }

    @Test
    void whereTheWorkflowLetsThemApproveItAndNowhereElse() {
        var again = new Journey(newsroom).to(PUBLISHED, ANNA);
        newsroom.move(CLARA, again, REVISE);
        newsroom.move(CLARA, again, PUBLISH_UNREVIEWED);
        for (var editor : List.of(CLARA, EMIL))
            assertThat(owedBy(editor).contains(again)).isEqualTo(isOffered(editor, again));
    }

    private boolean isOffered(Actor editor, long article) {
        return newsroom.as(editor, () -> newsroom.use(Handover.class).offers(article)).stream()
                .anyMatch(offer -> offer.move() == APPROVE && offer.isOpen());
    }

    private List<Long> owedBy(Actor editor) {
        var filter = Filter.owedBy(editor.id());
        return newsroom.as(editor, () -> newsroom.use(Worklists.class).page(filter, null, 200)).items().stream()
                .map(ArticleRow::id)
                .toList();
    }
}
