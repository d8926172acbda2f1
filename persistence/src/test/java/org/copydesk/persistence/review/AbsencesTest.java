package org.copydesk.persistence.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.copydesk.persistence.Storing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Absences")
class AbsencesTest extends Storing {

    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void areComingUntilTheyAreOver() {
        var later = absence(5, 6);
        var now = absence(-1, 1);
        absence(-3, -2);
        forget();
        assertThat(the(Absences.class).coming(NOW))
                .extracting(Absence::id)
                .containsSubsequence(now.id(), later.id())
                .hasSize(2);
    }

    @Test
    void makeSomebodyStandInWhileTheyLast() {
        absence(-1, 1);
        assertThat(the(Absences.class).stoodInFor(clara, NOW)).containsExactly(anna);
        assertThat(the(Absences.class).stoodInFor(clara, NOW.plus(DAY))).isEmpty();
        assertThat(the(Absences.class).stoodInFor(clara, NOW.minus(DAY.multipliedBy(2))))
                .isEmpty();
        assertThat(the(Absences.class).stoodInFor(ben, NOW)).isEmpty();
    }

    @Test
    void areGoneWhenTheyAreTakenBack() {
        var absence = absence(-1, 1);
        assertThat(the(Absences.class).find(absence.id())).isPresent();
        the(Absences.class).remove(absence);
        forget();
        assertThat(the(Absences.class).find(absence.id())).isEmpty();
    }

    private Absence absence(int since, int until) {
        var absence = new Absence(
                the(Absences.class).nextId(),
                anna,
                clara,
                NOW.plus(DAY.multipliedBy(since)),
                NOW.plus(DAY.multipliedBy(until)),
                anna);
        the(Absences.class).add(absence);
        em.flush();
        return absence;
    }
}
