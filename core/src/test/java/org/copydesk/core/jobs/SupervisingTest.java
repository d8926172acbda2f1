package org.copydesk.core.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.DORA;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.copydesk.core.Newsroom;
import org.copydesk.core.workflow.MoveRequest;
import org.copydesk.core.workflow.Refused;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.jobs.JobRow;
import org.copydesk.persistence.jobs.JobRow.JobProgress;
import org.copydesk.persistence.jobs.JobRow.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The jobs that admins see")
class SupervisingTest {

    private final Newsroom newsroom = new Newsroom();

    @Test
    void haveWhatIsToGoLiveWithItsTime() {
        long article = newsroom.draftBy(ANNA);
        newsroom.move(ANNA, article, Move.SUBMIT);
        newsroom.move(CLARA, article, Move.APPROVE);
        var due = newsroom.use(Clock.class).instant().plus(Duration.ofHours(2)).atZone(ZoneOffset.UTC);
        newsroom.asks(CLARA, article, MoveRequest.to(Move.SCHEDULE).at(due));
        assertThat(jobs(Kind.PUBLICATION))
                .filteredOn(job -> job.article() == article)
                .singleElement()
                .satisfies(job -> {
                    assertThat(job.progress()).isEqualTo(JobProgress.WAITING);
                    assertThat(job.time()).isEqualTo(due.toInstant());
                    assertThat(job.title()).isEqualTo("The bell rings again");
                    assertThat(job.percent()).isNull();
                });
        assertThat(jobs(Kind.DELIVERY)).noneMatch(job -> Long.valueOf(article).equals(job.article()));
    }

    @Test
    void haveWhatWentWrongOnTop() {
        assertThat(jobs(null))
                .isSortedAccordingTo((one, other) -> one.progress().compareTo(other.progress()));
    }

    @Test
    void areForAdminsAlone() {
        assertThatThrownBy(() ->
                        newsroom.as(CLARA, () -> newsroom.use(Supervising.class).jobs(null)))
                .isInstanceOf(Refused.class);
    }

    private List<JobRow> jobs(Kind kind) {
        return newsroom.as(DORA, () -> newsroom.use(Supervising.class).jobs(kind));
    }
}
