package org.copydesk.core.statistics;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.statistics.DayCount;
import org.copydesk.persistence.statistics.LateCount;
import org.copydesk.persistence.statistics.Period;
import org.copydesk.persistence.statistics.Queue;
import org.copydesk.persistence.statistics.StaleRow;
import org.copydesk.persistence.statistics.Stay;

/**
 * The statistics of a span.
 *
 * @param counted when
 * @param stays how long articles were in the states that they left in the period, in the order of the states
 * @param queues how old what waits is now
 * @param days what came and went on every day of the span
 * @param before the same of as many days before it
 * @param late what is late now, by desks
 * @param stale what nobody has touched for long; empty for those who may not see every article
 */
public record StatisticsReport(
        Period period,
        Instant counted,
        List<Stay> stays,
        List<Queue> queues,
        List<DayCount> days,
        Before before,
        List<LateCount> late,
        List<StaleRow> stale) {

    /** What came and went in the period before this one, and how long it took. */
    public record Before(Period period, long submitted, long published, List<Stay> stays) {}

    /** How much longer half of them took at most in that state than in the period before; null where there is no comparing. */
    public Duration longer(State state) {
        var then = half(before.stays(), state);
        var now = half(stays, state);
        return then == null || now == null ? null : now.minus(then);
    }

    private static Duration half(List<Stay> stays, State state) {
        return stays.stream()
                .filter(stay -> stay.state() == state)
                .map(Stay::half)
                .findFirst()
                .orElse(null);
    }

    public long published() {
        return days.stream().mapToLong(DayCount::published).sum();
    }

    public long submitted() {
        return days.stream().mapToLong(DayCount::submitted).sum();
    }

    public long lateNow() {
        return late.stream().mapToLong(LateCount::all).sum();
    }
}
