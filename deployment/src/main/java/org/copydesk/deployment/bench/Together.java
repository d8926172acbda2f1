package org.copydesk.deployment.bench;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.copydesk.deployment.bench.http.Wire;
import org.copydesk.deployment.bench.measure.Rate;
import org.copydesk.deployment.bench.measure.Report;
import org.copydesk.deployment.bench.measure.Work;

/** Many people in one article at once, and articles with a long history. */
final class Together {

    private static final int PEOPLE = 32;
    private static final int SAVES = 20;
    private static final int LONG = 10_000;

    private final Target target;
    private final LifeCycle lives;

    Together(Target target) {
        this.target = target;
        this.lives = new LifeCycle(target);
    }

    /** Everybody has a paragraph of their own and rewrites it, on the basis of what they last saw. */
    void contend(Report report, double unit) {
        try (var wire = new Wire(target.port())) {
            long article = lives.begin(wire, new MadeUpText(7).json("One article, many hands", body(new int[PEOPLE])));
            var load = target.load().with(PEOPLE, Duration.ofMinutes(5));
            var rate = load.untilDone(PEOPLE + " people saving one article", number -> person(article, number));
            report.add(rate, Report.ratio(rate.perSecond(), unit, "L", 0.15));
            report.fact("texts lost or doubled among " + PEOPLE * SAVES + " saves", wrong(wire, article));
        }
    }

    private Work person(long article, int number) {
        var wire = new Wire(target.port());
        var seen = new Seen(1, body(new int[PEOPLE]));
        var turn = new AtomicInteger();
        return () -> {
            if (turn.get() == SAVES) return false;
            var mine = seen.body().replaceFirst(line(number, "\\d+"), line(number, "" + turn.incrementAndGet()));
            var json = new MadeUpText(7).json("One article, many hands", mine);
            seen.is(wire.put(LifeCycle.path(article), target.tokens().of("clara"), seen.revision(), json)
                    .expecting(200));
            return true;
        };
    }

    private static String line(int person, String line) {
        return "hand " + person + " wrote line " + line + "\\.";
    }

    private long wrong(Wire wire, long article) {
        var text = wire.get(LifeCycle.path(article), target.tokens().of("clara"))
                .expecting(200)
                .text();
        return IntStream.range(0, PEOPLE)
                .filter(person -> text.split("hand " + person + " wrote line " + SAVES + "\\.", -1).length != 2)
                .count();
    }

    private static String body(int[] lines) {
        var body = new StringBuilder();
        for (int person = 0; person < lines.length; person++)
            body.append("<p>hand ")
                    .append(person)
                    .append(" wrote line ")
                    .append(lines[person])
                    .append(".</p>");
        return body.toString();
    }

    /** The history page of an article with very many revisions beside that of one with few. */
    void history(Report report) {
        try (var wire = new Wire(target.port())) {
            long few = revised(wire, 10);
            long many = revised(wire, LONG);
            report.add(page("history page, 10 revisions", few), "");
            report.add(page("history page, 10,000 revisions", many), "target: as with 10");
        }
    }

    private Rate page(String name, long article) {
        return target.load().of(name, target.each(wire -> () -> {
            wire.get(
                            LifeCycle.path(article) + "/revisions?limit=20",
                            target.tokens().of("clara"))
                    .expecting(200);
            return true;
        }));
    }

    private long revised(Wire wire, int revisions) {
        long article = lives.begin(wire, new MadeUpText(0).json("Many times", "<p>Line 1.</p>"));
        for (int i = 1; i < revisions; i++) {
            var json = new MadeUpText(0).json("Many times", "<p>Line " + (i + 1) + ".</p>");
            wire.put(LifeCycle.path(article), target.tokens().of("anna"), i, json)
                    .expecting(200);
        }
        return article;
    }
}
