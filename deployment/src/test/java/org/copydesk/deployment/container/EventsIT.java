package org.copydesk.deployment.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.copydesk.core.workflow.Refused;
import org.copydesk.deployment.container.Stumbling.Heard;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("Who listens for a move")
class EventsIT {

    @Inject
    private Acting acting;

    @Inject
    private Stumbling stumbling;

    @Test
    void hearsOfItOnceWhenItIsDone() {
        long article = acting.article("anna", "Heard once", State.DRAFT);
        acting.move("anna", article, Move.SUBMIT);
        assertThat(stumbling.heard(article)).containsExactly(new Heard(article, Move.SUBMIT, true));
    }

    @Test
    void hearsOfNoSuccessWhenItWasTakenBack() {
        long article = acting.article("anna", "Heard of in vain", State.DRAFT);
        acting.inVain(() -> acting.move("anna", article, Move.SUBMIT));
        assertThat(acting.state(article)).isEqualTo(State.DRAFT);
        assertThat(stumbling.heard(article)).containsExactly(new Heard(article, Move.SUBMIT, false));
    }

    @Test
    void hearsNothingOfWhatWasRefusedOrFailedOnTheWay() {
        long article = acting.article("anna", "Refused", State.DRAFT);
        assertThatThrownBy(() -> acting.move("anna", article, Move.APPROVE)).isInstanceOf(Refused.class);
        stumbling.over(article);
        assertThatThrownBy(() -> acting.move("anna", article, Move.SUBMIT)).isInstanceOf(Stumbling.Stumbled.class);
        assertThat(stumbling.heard(article)).isEmpty();
    }
}
