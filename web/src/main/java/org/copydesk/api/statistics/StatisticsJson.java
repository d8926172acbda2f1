package org.copydesk.api.statistics;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.copydesk.api.json.CsvLine;
import org.copydesk.core.statistics.StatisticsReport;
import org.copydesk.core.statistics.StatisticsReport.Before;
import org.copydesk.persistence.statistics.DayCount;
import org.copydesk.persistence.statistics.LateCount;
import org.copydesk.persistence.statistics.Queue;
import org.copydesk.persistence.statistics.StaleRow;
import org.copydesk.persistence.statistics.Stay;

/**
 * The statistics of a period. Durations are ISO 8601.
 *
 * @param desk null for all desks
 * @param to the last day
 * @param zone whose days are meant
 */
public record StatisticsJson(
        String desk,
        LocalDate from,
        LocalDate to,
        String zone,
        Instant counted,
        List<StateDuration> steps,
        List<Waiting> queues,
        List<Day> throughput,
        Previous before,
        List<Late> overdue,
        List<StaleArticle> stale) {

    /** How long articles were in a state that they left. */
    public record StateDuration(String state, long left, String median, String nineOfTen) {

        private static StateDuration of(Stay stay) {
            return new StateDuration(stay.state().name(), stay.left(), text(stay.half()), text(stay.nineOfTen()));
        }
    }

    /** How many articles have been in a state for so long: HOUR is at most an hour. */
    public record Waiting(String state, String age, long articles) {

        private static Waiting of(Queue queue) {
            return new Waiting(queue.state().name(), queue.age().name(), queue.count());
        }
    }

    public record Day(LocalDate day, long submitted, long published) {

        private static Day of(DayCount count) {
            return new Day(count.day(), count.submitted(), count.published());
        }
    }

    /** The same of as many days before the period. */
    public record Previous(LocalDate from, LocalDate to, long submitted, long published, List<StateDuration> steps) {

        private static Previous of(Before before, LocalDate from, long days) {
            return new Previous(
                    from.minusDays(days),
                    from.minusDays(1),
                    before.submitted(),
                    before.published(),
                    before.stays().stream().map(StateDuration::of).toList());
        }
    }

    /** What of a desk is late now. */
    public record Late(String desk, long tasks, long plans, long failed, String median) {

        private static Late of(LateCount count) {
            return new Late(count.desk(), count.tasks(), count.plans(), count.failed(), text(count.half()));
        }
    }

    /** An article in work that nobody has touched for two weeks. */
    public record StaleArticle(long id, String title, String state, String desk, Instant updated) {

        private static StaleArticle of(StaleRow row) {
            return new StaleArticle(row.id(), row.title(), row.state().name(), row.desk(), row.updated());
        }
    }

    static StatisticsJson of(StatisticsReport report, LocalDate from, LocalDate to, ZoneId zone) {
        return new StatisticsJson(
                report.period().desk(),
                from,
                to,
                zone.getId(),
                report.counted(),
                report.stays().stream().map(StateDuration::of).toList(),
                report.queues().stream().map(Waiting::of).toList(),
                report.days().stream().map(Day::of).toList(),
                Previous.of(report.before(), from, ChronoUnit.DAYS.between(from, to) + 1),
                report.late().stream().map(Late::of).toList(),
                report.stale().stream().map(StaleArticle::of).toList());
    }

    private static String text(Duration time) {
        return time == null ? null : time.toString();
    }

    /** One figure a line: what it is a figure of, whose, which, and the figure. Durations are in seconds. */
    String csv() {
        var lines = new StringBuilder("table,name,figure,value\r\n");
        for (var step : steps) {
            line(lines, "steps", step.state(), "left", step.left());
            line(lines, "steps", step.state(), "median", seconds(step.median()));
            line(lines, "steps", step.state(), "nine of ten", seconds(step.nineOfTen()));
        }
        for (var queue : queues) line(lines, "queues", queue.state(), queue.age(), queue.articles());
        for (var day : throughput) {
            line(lines, "throughput", day.day(), "submitted", day.submitted());
            line(lines, "throughput", day.day(), "published", day.published());
        }
        line(lines, "before", before.from(), "submitted", before.submitted());
        line(lines, "before", before.from(), "published", before.published());
        for (var step : before.steps()) line(lines, "before", step.state(), "median", seconds(step.median()));
        for (var late : overdue) {
            line(lines, "overdue", late.desk(), "tasks", late.tasks());
            line(lines, "overdue", late.desk(), "plans", late.plans());
            line(lines, "overdue", late.desk(), "failed", late.failed());
            line(lines, "overdue", late.desk(), "median", seconds(late.median()));
        }
        for (var row : stale) line(lines, "stale", row.id(), row.title(), row.updated());
        return lines.toString();
    }

    private static String seconds(String time) {
        return time == null ? "" : Long.toString(Duration.parse(time).toSeconds());
    }

    private static void line(StringBuilder lines, Object... cells) {
        lines.append(CsvLine.of(cells));
    }
}
