package org.copydesk.core.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.EMIL;
import static org.copydesk.core.Newsroom.manuscript;
import static org.copydesk.persistence.article.Move.APPROVE;
import static org.copydesk.persistence.article.Move.PUBLISH_UNREVIEWED;
import static org.copydesk.persistence.article.Move.REVISE;
import static org.copydesk.persistence.article.Move.SUBMIT;
import static org.copydesk.persistence.article.Move.WITHDRAW;
import static org.copydesk.persistence.article.State.APPROVED;
import static org.copydesk.persistence.article.State.PUBLISHED;

import org.copydesk.core.Newsroom;
import org.copydesk.core.people.Actor;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.writing.Drafting;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Four eyes")
class FourEyesTest {

    private final Newsroom newsroom = new Newsroom();

    @Test
    void letAnEditorApproveWhatTheyHelpedWith() {
        var article = newsroom.draftBy(ANNA);
        save(CLARA, article, 1, "Clara's headline");
        newsroom.move(ANNA, article, SUBMIT);
        assertThat(newsroom.move(CLARA, article, APPROVE)).isEqualTo(APPROVED);
    }

    @Test
    void refuseAnEditorWhoWroteMoreThanACorrectionAlone() {
        var article = new Journey(newsroom).to(PUBLISHED, ANNA);
        newsroom.move(CLARA, article, REVISE);
        save(CLARA, article, 1, "A headline that Clara wrote anew");
        newsroom.move(CLARA, article, SUBMIT);
        refuses(CLARA, article, Refusal.OWN_WORK);
        assertThat(newsroom.move(EMIL, article, APPROVE)).isEqualTo(APPROVED);
    }

    @Test
    void refuseAnEditorWhoWroteWhatWasWithdrawnAnew() {
        var article = new Journey(newsroom).to(PUBLISHED, ANNA);
        newsroom.move(CLARA, article, WITHDRAW);
        newsroom.move(CLARA, article, REVISE);
        save(CLARA, article, 1, "A headline all by Clara alone");
        newsroom.move(CLARA, article, SUBMIT);
        refuses(CLARA, article, Refusal.OWN_WORK);
    }

    @Test
    void refuseAnEditorWhoWroteWhatWentOutUnreviewedAnew() {
        var article = newsroom.draftBy(ANNA);
        newsroom.move(CLARA, article, PUBLISH_UNREVIEWED);
        newsroom.move(EMIL, article, REVISE);
        save(EMIL, article, 1, "A headline all by Emil alone");
        newsroom.move(EMIL, article, SUBMIT);
        refuses(EMIL, article, Refusal.OWN_WORK);
        assertThat(newsroom.move(CLARA, article, APPROVE)).isEqualTo(APPROVED);
    }

    @Test
    void refuseAnEditorWhoseTextAnotherPublishedUnreviewed() {
        var article = new Journey(newsroom).to(PUBLISHED, ANNA);
        newsroom.move(CLARA, article, REVISE);
        save(CLARA, article, 1, "A headline all by Clara alone");
        newsroom.move(EMIL, article, PUBLISH_UNREVIEWED);
        refuses(CLARA, article, Refusal.OWN_WORK);
    }

    @Test
    void areOwedToWhatWentOutUnreviewedUntilAnotherEditorApproves() {
        var article = newsroom.draftBy(ANNA);
        newsroom.move(CLARA, article, PUBLISH_UNREVIEWED);
        assertThat(isUnreviewed(article)).isTrue();
        refuses(CLARA, article, Refusal.OWN_WORK);
        assertThat(newsroom.move(EMIL, article, APPROVE)).isEqualTo(PUBLISHED);
        assertThat(isUnreviewed(article)).isFalse();
        refuses(EMIL, article, Refusal.WRONG_STATE);
    }

    @Test
    void areNotOpenedByPublishingUnreviewedWithoutConfirmation() {
        var article = newsroom.draftBy(ANNA);
        var request = MoveRequest.to(PUBLISH_UNREVIEWED).saying("It is urgent");
        assertThatThrownBy(() -> newsroom.asks(CLARA, article, request))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(Refusal.CONFIRMATION_MISSING));
    }

    private void save(Actor person, long article, int base, String title) {
        newsroom.as(person, () -> newsroom.use(Drafting.class).save(article, base, manuscript(title)));
    }

    private void refuses(Actor person, long article, Refusal refusal) {
        assertThatThrownBy(() -> newsroom.move(person, article, APPROVE))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    private boolean isUnreviewed(long article) {
        return newsroom.as(
                EMIL,
                () -> newsroom.use(Reading.class).article(article).article().isUnreviewed());
    }
}
