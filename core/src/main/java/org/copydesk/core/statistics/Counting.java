package org.copydesk.core.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.Right;
import org.copydesk.core.statistics.StatisticsReport.Before;
import org.copydesk.core.workflow.Refusal;
import org.copydesk.core.workflow.Refused;
import org.copydesk.persistence.statistics.Counts;
import org.copydesk.persistence.statistics.DayCount;
import org.copydesk.persistence.statistics.Period;
import org.copydesk.persistence.statistics.StaleRow;
import org.copydesk.persistence.statistics.Stay;

/** The statistics, for those who edit or administer. Titles of articles are for those who may see them. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class Counting {

    /** The longest span that is counted in one go. */
    public static final int MOST_DAYS = 400;

    private static final Duration LONG = Duration.ofDays(14);
    private static final int NAMED = 20;

    @Inject
    Counts counts;

    @Inject
    CurrentPerson person;

    @Inject
    Clock clock;

    /**
     * @param from the first day
     * @param to the last day, not before the first and less than {@link #MOST_DAYS} after it
     * @param zone whose days are meant
     * @param desk null for all desks
     */
    public StatisticsReport between(LocalDate from, LocalDate to, ZoneId zone, String desk) {
        var actor = person.actor();
        if (!isAllowed(actor)) throw new Refused(Refusal.ROLE_MISSING);
        var end = to.plusDays(1);
        var period = new Period(
                from.atStartOfDay(zone).toInstant(), end.atStartOfDay(zone).toInstant(), desk);
        var now = clock.instant();
        return new StatisticsReport(
                period,
                now,
                counts.stays(period).stream()
                        .sorted(Comparator.comparing(Stay::state))
                        .toList(),
                counts.queues(now, desk),
                everyDay(counts.days(period, zone), from, end),
                before(from, end, zone, desk),
                counts.late(now, desk),
                actor.may(Right.EDIT) ? counts.stale(now.minus(LONG), desk, actor.id(), NAMED) : List.<StaleRow>of());
    }

    private Before before(LocalDate from, LocalDate end, ZoneId zone, String desk) {
        var first = from.minusDays(ChronoUnit.DAYS.between(from, end));
        var period = new Period(
                first.atStartOfDay(zone).toInstant(), from.atStartOfDay(zone).toInstant(), desk);
        var days = counts.days(period, zone);
        return new Before(
                period,
                days.stream().mapToLong(DayCount::submitted).sum(),
                days.stream().mapToLong(DayCount::published).sum(),
                counts.stays(period));
    }

    public static boolean isAllowed(Actor actor) {
        return actor.may(Right.EDIT) || actor.may(Right.ADMINISTER);
    }

    private static List<DayCount> everyDay(List<DayCount> counted, LocalDate from, LocalDate end) {
        var days = counted.stream().collect(Collectors.toMap(DayCount::day, Function.identity()));
        return from.datesUntil(end)
                .map(day -> days.getOrDefault(day, new DayCount(day, 0, 0)))
                .toList();
    }
}
