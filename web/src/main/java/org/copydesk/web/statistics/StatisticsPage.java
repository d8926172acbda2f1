package org.copydesk.web.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.core.PublicationZone;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.planning.Planning;
import org.copydesk.core.statistics.Counting;
import org.copydesk.core.statistics.StatisticsReport;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.planning.Desk;
import org.copydesk.persistence.statistics.Age;
import org.copydesk.persistence.statistics.DayCount;
import org.copydesk.persistence.statistics.Queue;
import org.copydesk.persistence.statistics.Stay;
import org.copydesk.web.frame.PageAddress;
import org.copydesk.web.frame.Times;
import org.copydesk.web.frame.Words;

/** Whether the desk keeps up, and where it sticks. Days are those of the publication, as in the interface. */
@Named
@RequestScoped
public class StatisticsPage {

    private static final List<Integer> SPANS = List.of(7, 28, 91);
    private static final int USUAL = 28;

    @Inject
    Counting counting;

    @Inject
    Planning planning;

    @Inject
    CurrentPerson person;

    @Inject
    Times times;

    @Inject
    Words words;

    private String desk;
    private LocalDate from;
    private LocalDate to;
    private StatisticsReport report;
    private List<Desk> desks;

    /** A period that one can choose with a press. */
    public record Choice(int days, String address, String here) {}

    /** How many wait in a state, by age. */
    public record AgeLine(State state, List<Long> counts) {}

    /** For those who neither edit nor administer there is no such page. */
    public void load() {
        if (!Counting.isAllowed(person.actor())) throw new ArticleNotFound();
        var zone = PublicationZone.get();
        if (to == null) to = times.now().withZoneSameInstant(zone).toLocalDate();
        if (from == null || from.isAfter(to) || ChronoUnit.DAYS.between(from, to) >= Counting.MOST_DAYS)
            from = to.minusDays(USUAL - 1L);
        report = counting.between(from, to, zone, desk);
    }

    public StatisticsReport getReport() {
        return report;
    }

    /** The same numbers in a sentence. */
    public String getSentence() {
        var slowest = report.stays().stream()
                .filter(stay -> stay.state() == State.DRAFT
                        || stay.state() == State.IN_REVIEW
                        || stay.state() == State.CHANGES_REQUESTED
                        || stay.state() == State.APPROVED)
                .max((one, other) -> one.half().compareTo(other.half()));
        var sums = words.of("statistics.sums", report.published(), report.submitted(), report.lateNow());
        return slowest.map(stay -> sums + " "
                        + words.of("statistics.slowest", words.of("state." + stay.state()), took(stay.half())))
                .orElse(sums);
    }

    /** A figure of the period beside the one of the period before. */
    public record Tile(String figure, String what, String than) {}

    public List<Tile> getTiles() {
        var before = report.before();
        return Stream.of(
                        tile("statistics.published", report.published(), before.published()),
                        tile("statistics.submitted", report.submitted(), before.submitted()),
                        reviewed(),
                        new Tile(
                                words.number(report.lateNow()),
                                words.of("statistics.late.now"),
                                report.lateNow() == 0 ? words.of("statistics.nothing.late") : ""))
                .toList();
    }

    private Tile tile(String what, long now, long then) {
        return new Tile(
                words.number(now), words.of(what), words.of("statistics.than", now - then, Math.abs(now - then)));
    }

    private Tile reviewed() {
        var half = report.stays().stream()
                .filter(stay -> stay.state() == State.IN_REVIEW)
                .map(Stay::half)
                .findFirst();
        return new Tile(
                half.map(this::took).orElse(words.of("statistics.none")),
                words.of("statistics.in.review"),
                than(State.IN_REVIEW));
    }

    /** How much longer, or less long, than in the period before. */
    public String than(State state) {
        var longer = report.longer(state);
        if (longer == null) return "";
        if (longer.abs().toMinutes() == 0) return words.of("statistics.than.same");
        return words.of(
                longer.isNegative() ? "statistics.than.shorter" : "statistics.than.longer", times.brief(longer.abs()));
    }

    public String getStaysChart() {
        var unit = ChartUnit.fit(report.stays().stream().map(Stay::nineOfTen));
        return new ChartJson("bar", names(report.stays().stream().map(Stay::state)))
                .in(words.of("statistics.unit." + unit))
                .with(
                        words.of("statistics.half"),
                        report.stays().stream().map(Stay::half).map(unit::count).toList())
                .with(
                        words.of("statistics.nine"),
                        report.stays().stream()
                                .map(Stay::nineOfTen)
                                .map(unit::count)
                                .toList())
                .drawn(false);
    }

    public String getQueuesChart() {
        var chart = new ChartJson(
                "bar",
                Arrays.stream(Age.values())
                        .map(age -> words.of("statistics.age." + age))
                        .toList());
        getLines().forEach(line -> chart.with(words.of("state." + line.state()), line.counts()));
        return chart.drawn(true);
    }

    public String getDaysChart() {
        var days = report.days();
        return new ChartJson(
                        "line",
                        days.stream()
                                .map(day ->
                                        times.said("time.daymonth", day.day().atStartOfDay()))
                                .toList())
                .with(
                        words.of("statistics.published"),
                        days.stream().map(DayCount::published).toList())
                .with(
                        words.of("statistics.submitted"),
                        days.stream().map(DayCount::submitted).toList())
                .drawn(false);
    }

    public List<AgeLine> getLines() {
        return report.queues().stream()
                .map(Queue::state)
                .distinct()
                .sorted()
                .map(state -> new AgeLine(
                        state,
                        Arrays.stream(Age.values())
                                .map(age -> count(state, age))
                                .toList()))
                .toList();
    }

    private long count(State state, Age age) {
        return report.queues().stream()
                .filter(queue -> queue.state() == state && queue.age() == age)
                .mapToLong(Queue::count)
                .sum();
    }

    private List<String> names(Stream<State> states) {
        return states.map(state -> words.of("state." + state)).toList();
    }

    public String took(Duration time) {
        return time == null ? "" : times.brief(time);
    }

    public String day(LocalDate day) {
        return times.day(day.atStartOfDay());
    }

    public Age[] getAges() {
        return Age.values();
    }

    public List<Desk> getDesks() {
        if (desks == null) desks = planning.desks();
        return desks;
    }

    public String title(String name) {
        return getDesks().stream()
                .filter(each -> each.name().equals(name))
                .map(Desk::title)
                .findFirst()
                .orElse(name);
    }

    public List<Choice> getSpans() {
        return SPANS.stream()
                .map(days -> new Choice(
                        days,
                        "/desk/statistics?" + query(to.minusDays(days - 1L), desk),
                        words.here(from.equals(to.minusDays(days - 1L)))))
                .toList();
    }

    /** A period as long as this one, so many before or after it. */
    public String turned(int times) {
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        return "/desk/statistics?" + query(from.plusDays(days * times), to.plusDays(days * times), desk);
    }

    public String getPeriod() {
        return words.of("statistics.span", day(from), day(to));
    }

    /** The same period of another desk, or of all. */
    public String of(String other) {
        return "/desk/statistics?" + query(from, other);
    }

    public String getTable() {
        return "/api/v1/statistics?format=csv&" + query(from, desk);
    }

    private String query(LocalDate first, String other) {
        return query(first, to, other);
    }

    private static String query(LocalDate first, LocalDate last, String other) {
        var period = "from=" + first + "&to=" + last;
        return other == null || other.isBlank()
                ? period
                : period + "&desk=" + URLEncoder.encode(other, StandardCharsets.UTF_8);
    }

    public String getZone() {
        return PublicationZone.get().getId();
    }

    public String getDesk() {
        return desk;
    }

    public void setDesk(String desk) {
        this.desk = PageAddress.said(desk);
    }

    public String getFrom() {
        return from == null ? null : from.toString();
    }

    public void setFrom(String day) {
        from = PageAddress.day(day);
    }

    public String getTo() {
        return to == null ? null : to.toString();
    }

    public void setTo(String day) {
        to = PageAddress.day(day);
    }
}
