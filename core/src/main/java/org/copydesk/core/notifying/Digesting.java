package org.copydesk.core.notifying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.copydesk.persistence.outbox.Deliveries;
import org.copydesk.persistence.outbox.MailHabit;
import org.copydesk.persistence.people.Roster;

/** One mail at the hours that somebody chose, about all that they did not want at once. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class Digesting {

    private static final int DAYS_BACK = 7;

    @Inject
    Deliveries deliveries;

    @Inject
    Roster roster;

    @Inject
    MailChoices choices;

    @Inject
    Clock clock;

    public List<UUID> waiting() {
        return deliveries.waitingForDigest();
    }

    /** Puts this person's digest into the outbox when its hour has come; whoever comes second finds nothing left to do. */
    public void digest(UUID person) {
        if (roster.hold(person).isEmpty()) return;
        var now = clock.instant();
        hour(choices.habitOf(person), now).ifPresent(hour -> deliveries.digest(person, hour, now));
    }

    /** The last of the chosen hours, empty when there was none for a week. */
    private static Optional<Instant> hour(MailHabit habit, Instant now) {
        var today = now.atZone(habit.zone()).toLocalDate();
        return today.minusDays(DAYS_BACK)
                .datesUntil(today.plusDays(1))
                .filter(day -> habit.days().contains(day.getDayOfWeek().getValue()))
                .flatMap(day -> habit.hours().stream()
                        .map(hour -> day.atTime(hour).atZone(habit.zone()).toInstant()))
                .filter(hour -> !hour.isAfter(now))
                .reduce((earlier, later) -> later.isAfter(earlier) ? later : earlier);
    }
}
