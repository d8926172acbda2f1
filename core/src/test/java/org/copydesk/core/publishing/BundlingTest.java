package org.copydesk.core.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.EMIL;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.copydesk.core.Newsroom;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.record.Retold;
import org.copydesk.core.workflow.Journey;
import org.copydesk.core.workflow.MoveRequest;
import org.copydesk.core.workflow.Refusal;
import org.copydesk.core.workflow.Refused;
import org.copydesk.core.writing.ManuscriptRefused;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.publishing.Bundle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("Articles of a bundle")
@ExtendWith(Retold.class)
class BundlingTest {

    private static final Newsroom NEWSROOM = new Newsroom();

    private final long first = approved();
    private final long second = approved();

    @Test
    void goOutTogether() {
        var bundle = bundled();

        NEWSROOM.as(EMIL, () -> bundling().publish(bundle));

        assertThat(state(first)).isEqualTo(State.PUBLISHED);
        assertThat(state(second)).isEqualTo(State.PUBLISHED);
    }

    @Test
    void stayBackTogetherWhenOneMayNotGoOut() {
        var bundle = bundled();
        NEWSROOM.move(EMIL, second, Move.REQUEST_CHANGES);

        assertThatThrownBy(() -> NEWSROOM.as(EMIL, () -> bundling().publish(bundle)))
                .isInstanceOfSatisfying(
                        BundleRefused.class,
                        refused -> assertThat(refused.article()).isEqualTo(second));
        assertThat(state(first)).isEqualTo(State.APPROVED);
    }

    @Test
    void areLookedAtWithTheirArticlesWhenTheTransactionIsOver() {
        long id = bundled();

        var newest =
                NEWSROOM.as(EMIL, () -> bundling().newest(Long.MAX_VALUE, 5)).items();

        assertThat(newest)
                .filteredOn(bundle -> bundle.id() == id)
                .singleElement()
                .satisfies(bundle -> assertThat(bundle.parts()).hasSize(2));
    }

    @Test
    void goOutOnceHoweverOftenTheButtonIsPressed() {
        var bundle = bundled();
        var once = NEWSROOM.as(EMIL, () -> bundling().publish(bundle).published());

        assertThat(NEWSROOM.as(CLARA, () -> bundling().publish(bundle).published()))
                .isEqualTo(once);
    }

    @Test
    void areApprovedWhenTheyArePutIn() {
        long draft = NEWSROOM.draftBy(ANNA);

        assertThatThrownBy(() -> add("Storm", List.of(first, draft), null))
                .isInstanceOfSatisfying(BundleRefused.class, refused -> {
                    assertThat(refused.article()).isEqualTo(draft);
                    assertThat(refused.refusal()).isEqualTo(Refusal.CONTENT_NOT_APPROVED);
                });
    }

    @Test
    void keepTheirEmbargo() {
        long kept = approved();
        var lifted =
                NEWSROOM.use(Clock.class).instant().plus(Duration.ofHours(5)).atZone(ZoneOffset.UTC);
        NEWSROOM.asks(CLARA, kept, MoveRequest.to(Move.SCHEDULE).at(lifted).underEmbargo());
        assertThatThrownBy(() -> add("Storm", List.of(first, kept), lifted.minusHours(1)))
                .isInstanceOfSatisfying(BundleRefused.class, refused -> {
                    assertThat(refused.article()).isEqualTo(kept);
                    assertThat(refused.refusal()).isEqualTo(Refusal.EMBARGOED);
                });
        assertThat(add("Storm", List.of(first, kept), lifted).parts()).hasSize(2);

        long bundle = add("Storm", List.of(first, kept), null).id();

        assertThatThrownBy(() -> NEWSROOM.as(EMIL, () -> bundling().publish(bundle)))
                .isInstanceOfSatisfying(
                        BundleRefused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(Refusal.EMBARGOED));
        assertThat(state(first)).isEqualTo(State.APPROVED);
        assertThatThrownBy(() -> NEWSROOM.move(EMIL, kept, Move.PUBLISH))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(Refusal.EMBARGOED));
        NEWSROOM.move(EMIL, kept, Move.UNSCHEDULE);
        NEWSROOM.move(EMIL, kept, Move.PUBLISH);
        assertThat(state(kept)).isEqualTo(State.PUBLISHED);
    }

    @Test
    void needATitleAndSomethingInIt() {
        assertThatThrownBy(() -> add(" ", List.of(), null))
                .isInstanceOfSatisfying(
                        ManuscriptRefused.class,
                        refused -> assertThat(refused.flaws()).hasSize(2));
        assertThatThrownBy(() -> add("Storm", List.of(first), ZonedDateTime.parse("2020-01-01T00:00Z")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(Refusal.TIME_NOT_IN_FUTURE));
    }

    @Test
    void areForEditors() {
        assertThatThrownBy(() -> NEWSROOM.as(ANNA, () -> bundling().add("Storm", List.of(first), null)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(Refusal.ROLE_MISSING));
    }

    private long bundled() {
        return add("Storm", List.of(first, second), null).id();
    }

    private static Bundle add(String title, List<Long> articles, ZonedDateTime due) {
        return NEWSROOM.as(CLARA, () -> bundling().add(title, articles, due));
    }

    private static Bundling bundling() {
        return NEWSROOM.use(Bundling.class);
    }

    private static long approved() {
        return new Journey(NEWSROOM).to(State.APPROVED, ANNA);
    }

    private static State state(long article) {
        return NEWSROOM.as(
                EMIL,
                () -> NEWSROOM.use(Reading.class).article(article).article().state());
    }
}
