package org.copydesk.deployment.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.copydesk.deployment.bench.http.HttpAnswer;
import org.copydesk.deployment.bench.http.Wire;
import org.copydesk.deployment.bench.measure.Rate;
import org.copydesk.deployment.bench.measure.Report;
import org.copydesk.deployment.bench.measure.Work;

/** What people and readers look at. */
final class Reads {

    /** Any file that the server gives out as it lies there, about as long as an article's page on the wire. */
    private static final String STATIC = "/resources/fonts/inter-OFL.txt";

    private static final int PAGES = 200;

    private final Target target;

    Reads(Target target) {
        this.target = target;
    }

    void measure(Report report) {
        var file = same("S: a static file", STATIC, null);
        report.add(file, "");
        var addresses = published();
        report.fact("bytes of the static file / of an article's page", bytes(STATIC) + " / " + bytes(addresses.get(0)));
        double unit = file.perSecond();
        add(report, unit, any("public article page, " + addresses.size() + " of them", addresses));
        add(report, unit, same("front page", "/", null));
        add(report, unit, same("feed", "/feed.atom", null));
        report.add(
                same("queue of what waits, 20 rows", Target.API + "/articles?waiting=true", "clara"),
                "target 2,500 per s");
        report.add(
                same("search by words, 20 rows", Target.API + "/articles?q=harbour+win", "clara"), "target 500 per s");
    }

    private static void add(Report report, double unit, Rate rate) {
        report.add(rate, Report.ratio(rate.perSecond(), unit, "S", 0.5));
    }

    private Rate same(String name, String path, String person) {
        return target.load().of(name, target.each(get(() -> path, person)));
    }

    private Rate any(String name, List<String> paths) {
        var turn = new AtomicInteger();
        return target.load().of(name, target.each(get(() -> paths.get(turn.getAndIncrement() % paths.size()), null)));
    }

    private Function<Wire, Work> get(Supplier<String> path, String person) {
        return wire -> () -> {
            wire.get(path.get(), person == null ? null : target.tokens().of(person))
                    .expecting(200);
            return true;
        };
    }

    private int bytes(String path) {
        try (var wire = new Wire(target.port())) {
            return wire.get(path, null).expecting(200).body().length;
        }
    }

    /** Addresses of articles that are live. */
    private List<String> published() {
        try (var wire = new Wire(target.port())) {
            var list = Target.API + "/articles?state=PUBLISHED&limit=100";
            var addresses = new ArrayList<String>();
            var rows = json(wire.get(list, target.tokens().of("clara"))).get("items");
            for (int i = 0; i < rows.size() && addresses.size() < PAGES; i++) {
                var article = LifeCycle.path(rows.get(i).get("id").asLong());
                addresses.add("/articles/"
                        + json(wire.get(article, target.tokens().of("clara")))
                                .get("slug")
                                .asText());
            }
            return addresses;
        }
    }

    private static JsonNode json(HttpAnswer answer) {
        try {
            return new ObjectMapper().readTree(answer.expecting(200).text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
