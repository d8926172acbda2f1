package org.copydesk.deployment.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import org.copydesk.deployment.bench.http.Wire;
import org.copydesk.deployment.bench.measure.Rate;
import org.copydesk.deployment.bench.measure.Report;
import org.copydesk.deployment.settings.StateFolder;

/** Four people send the worst that can be thought of, over several connections each, while a fifth goes on working. */
final class Soak {

    private static final List<String> HOSTILE = List.of("anna", "ben", "emil", "dora");
    private static final String WORKING = "clara";
    private static final int CONNECTIONS = 3;
    private static final int MANY = 300_000;

    private final Target target;
    private final StateFolder state;
    private final ConcurrentSkipListMap<String, LongAdder> answers = new ConcurrentSkipListMap<>();
    private final AtomicBoolean over = new AtomicBoolean();
    private long most;

    Soak(Target target, StateFolder state) {
        this.target = target;
        this.state = state;
    }

    /** One worst input: a name, and the request. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Worst(String name, String method, String path, String type, byte[] body) {

        static Worst json(String name, String path, String json) {
            return new Worst(
                    name, "POST", Target.API + path, "application/json", json.getBytes(StandardCharsets.UTF_8));
        }
    }

    void measure(Report report) {
        report.fact("memory before, MB", memory());
        report.add(work("a person's work, alone"), "");
        var hostile = Executors.newFixedThreadPool(HOSTILE.size() * CONNECTIONS);
        try {
            var worst = worst();
            for (var person : HOSTILE) {
                for (int i = 0; i < CONNECTIONS; i++) {
                    int first = i * 5;
                    hostile.execute(() -> send(person, worst, first));
                }
            }
            report.add(work("a person's work, beside the worst inputs"), "target p99 1 s");
        } finally {
            over.set(true);
            hostile.shutdown();
            awaitEnd(hostile);
        }
        report.fact("memory at most, MB", most);
        report.fact("memory after, MB", memory());
        report.fact("answers by input", new TreeMap<>(answers));
    }

    private Rate work(String name) {
        return target.load().alone().warm(name, target.each(wire -> {
            long[] article = {0};
            int[] turn = {0};
            return () -> {
                most = Math.max(most, memory());
                if (article[0] == 0) article[0] = new LifeCycle(target).begin(wire, new MadeUpText(1).article());
                var token = target.tokens().of(WORKING);
                switch (turn[0]++ % 3) {
                    case 0 -> wire.get(Target.API + "/articles?limit=20", token).expecting(200);
                    case 1 -> wire.get(LifeCycle.path(article[0]), token).expecting(200);
                    default ->
                        wire.send(
                                        "PUT",
                                        LifeCycle.path(article[0]) + "/autosave",
                                        token,
                                        "Content-Type: application/json\r\nIf-Match: \"1\"\r\n",
                                        new MadeUpText(turn[0]).article().getBytes(StandardCharsets.UTF_8))
                                .expecting(200);
                }
                return true;
            };
        }));
    }

    private void send(String person, List<Worst> worst, int first) {
        for (int i = first; !over.get(); i++) {
            var one = worst.get(i % worst.size());
            try (var wire = new Wire(target.port())) {
                var headers = "Content-Type: " + one.type() + "\r\n";
                int status = wire.send(one.method(), one.path(), target.tokens().of(person), headers, one.body())
                        .status();
                count(one, status + "");
            } catch (UncheckedIOException closed) {
                count(one, "closed");
            }
        }
    }

    private void count(Worst one, String answer) {
        answers.computeIfAbsent(one.name() + " " + answer, any -> new LongAdder())
                .increment();
    }

    private static List<Worst> worst() {
        var credits = "{\"title\":\"T\",\"byline\":[" + "{\"name\":\"A\"},".repeat(MANY) + "{\"name\":\"A\"}]}";
        return List.of(
                Worst.json("many credits", "/articles", credits),
                new Worst(
                        "many credits kept",
                        "PUT",
                        Target.API + "/articles/1/autosave",
                        "application/json",
                        bytes(credits)),
                Worst.json("many unknown members", "/articles", members()),
                Worst.json("nested lists", "/articles", "[".repeat(MANY)),
                Worst.json("nested elements", "/articles", article("<div>".repeat(MANY))),
                Worst.json("unended formatting", "/articles", article("<b><i><u><p>".repeat(100_000))),
                Worst.json("many elements", "/articles", article("<p>x</p>".repeat(200_000))),
                Worst.json("a table of cells", "/articles", article("<table><tr>" + "<td>x".repeat(90_000))),
                Worst.json("one long word", "/articles", article("x".repeat(1_900_000))),
                Worst.json("a long title", "/articles", "{\"title\":\"" + "x".repeat(15_000_000) + "\"}"),
                new Worst(
                        "many parts",
                        "POST",
                        Target.API + "/imports",
                        "multipart/form-data; boundary=limit",
                        bytes(
                                "--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nx\r\n"
                                                .repeat(20_000)
                                        + "--limit--")),
                new Worst(
                        "a page of tags",
                        "POST",
                        Target.API + "/imports?name=x.html",
                        "text/plain",
                        bytes("<h1>T</h1>" + "<div>".repeat(1_000_000))));
    }

    private static String article(String body) {
        return "{\"title\":\"T\",\"subjects\":[\"SOAK\"],\"body\":\"" + body + "\"}";
    }

    private static String members() {
        var json = new StringBuilder("{\"title\":\"T\"");
        for (int i = 0; i < MANY; i++) json.append(",\"m").append(i).append("\":1");
        return json.append('}').toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What the application server holds of the machine's memory, in MB; 0 where the machine does not tell. */
    private long memory() {
        try {
            var process = Files.readString(state.pid("wildfly")).split(" ")[0].strip();
            return Files.readAllLines(Path.of("/proc", process, "status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (NoSuchFileException elsewhere) {
            return 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void awaitEnd(ExecutorService hostile) {
        try {
            if (!hostile.awaitTermination(2, TimeUnit.MINUTES)) hostile.shutdownNow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
