package org.copydesk.deployment.bench.measure;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The table of what was measured, line by line as it comes, and the same as JSON at the end. */
public final class Report {

    private final List<Map<String, Object>> lines = new ArrayList<>();
    private final Map<String, Object> facts = new LinkedHashMap<>();

    public Report() {
        print(
                "%-44s %12s %10s %10s %24s %10s   %s%n",
                "work", "per second", "p50", "p99", "CPU app / db / driver", "statements", "beside its target");
    }

    public void add(Rate rate, String target) {
        print(
                "%-44s %,12.0f %10s %10s %24s %10s   %s%n",
                rate.work(),
                rate.perSecond(),
                time(rate.p50()),
                time(rate.p99()),
                rate.spent().processorsEach(rate.count()),
                rate.spent().statementsEach(rate.count()),
                target);
        var line = new LinkedHashMap<String, Object>();
        line.put("work", rate.work());
        line.put("perSecond", rate.perSecond());
        line.put("p50Micros", rate.p50());
        line.put("p99Micros", rate.p99());
        line.put("count", rate.count());
        line.put("processorPerAct", rate.spent().processorsEach(rate.count()));
        line.put("statementsPerAct", rate.spent().statementsEach(rate.count()));
        line.put("target", target);
        lines.add(line);
    }

    /** A figure that is no rate. */
    public void fact(String name, Object value) {
        print("%-44s %s%n", name, value);
        facts.put(name, value);
    }

    /** "0.52 L (target 0.40 L)". */
    public static String ratio(double value, double unit, String name, double target) {
        return String.format(Locale.ROOT, "%.2f %s (target %.2f %s)", value / unit, name, target, name);
    }

    public void save(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        var whole = new LinkedHashMap<String, Object>();
        whole.put("time", Instant.now().toString());
        whole.put("facts", facts);
        whole.put("rates", lines);
        new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), whole);
        print("%nSaved as %s%n", file);
    }

    private static String time(long micros) {
        return micros < 10_000 ? micros + " us" : micros / 1_000 + " ms";
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
        System.out.flush();
    }
}
