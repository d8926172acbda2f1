package org.copydesk.core.statistics;

import java.time.Instant;
import java.util.List;
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
 * @param late what is late now, by desks
 * @param stale what nobody has touched for long; empty for those who may not see every article
 */
public record StatisticsReport(
        Period period,
        Instant counted,
        List<Stay> stays,
        List<Queue> queues,
        List<DayCount> days,
        List<LateCount> late,
        List<StaleRow> stale) {

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
