package org.copydesk.deployment.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.copydesk.deployment.bench.http.HttpAnswer;
import org.copydesk.deployment.bench.http.Wire;
import org.copydesk.deployment.bench.measure.Report;
import org.copydesk.deployment.bench.measure.Work;

/** The pages of the desk for eight people with sessions: how many a second, how heavy, and what an open one costs in memory. */
final class Pages {

    private static final List<String> PEOPLE = List.of("anna", "ben", "clara", "emil", "anna", "ben", "clara", "emil");
    private static final int VIEWS_IN_SESSION = 100;
    private static final Pattern FILE = Pattern.compile("(?:src|href)=\"(/[^\"]+\\.(?:js|css|woff2|svg)[^\"#]*)");

    private final Target target;
    private final ProcessHandle server;

    Pages(Target target, ProcessHandle server) {
        this.target = target;
        this.server = server;
    }

    void measure(Report report) {
        var sessions = sessions(PEOPLE);
        var readers =
                sessions(PEOPLE.stream().filter(person -> !person.equals("ben")).toList()); // it is Anna's article
        long article = begun();
        var view = "/desk/article?id=" + article;
        var edit = "/desk/edit?id=" + article;
        for (var path : List.of("/desk", view, edit, "/desk/articles")) weigh(report, path, sessions.get(0));
        report.add(target.load().of("worklist, 8 people with sessions", get("/desk", sessions)), "target 300 per s");
        report.add(target.load().of("page of an article, the same", get(view, readers)), "");
        report.add(target.load().of("editor, the same", get(edit, readers)), "");
        for (var path : List.of(edit, view, "/desk/articles")) remember(report, path);
    }

    private List<DeskSession> sessions(List<String> people) {
        return people.stream()
                .map(person -> DeskSession.of(person, target.port()))
                .toList();
    }

    private long begun() {
        try (var wire = new Wire(target.port())) {
            return new LifeCycle(target).begin(wire, new MadeUpText(3).json("A page to look at", "<p>Bells.</p>"));
        }
    }

    private IntFunction<Work> get(String path, List<DeskSession> sessions) {
        return number -> {
            var wire = new Wire(target.port());
            var session = sessions.get(number % sessions.size());
            return () -> {
                open(wire, path, session);
                return true;
            };
        };
    }

    private static HttpAnswer open(Wire wire, String path, DeskSession session) {
        return wire.send("GET", path, null, session.cookie(), null).expecting(200);
    }

    /** As they are transferred: a first visit brings the scripts and styles, a later one the page alone. */
    private void weigh(Report report, String path, DeskSession session) {
        try (var wire = new Wire(target.port())) {
            var page = open(wire, path, session);
            var files = new TreeSet<String>();
            FILE.matcher(page.text()).results().forEach(found -> files.add(found.group(1)));
            int first = page.body().length;
            for (var file : files)
                first += open(wire, file.replace("&amp;", "&"), session).body().length;
            report.fact(
                    "KB of " + path.replaceFirst("\\?.*", "") + ", first visit / later",
                    first / 1_000 + " / " + page.body().length / 1_000);
        }
    }

    /** What stays in the server's memory of as many open pages as it remembers. */
    private void remember(Report report, String path) {
        var sessions = sessions(List.of("anna", "clara", "emil", "anna", "clara", "emil", "anna", "clara"));
        long before = live();
        try (var wire = new Wire(target.port())) {
            for (var session : sessions) for (int i = 0; i < VIEWS_IN_SESSION; i++) open(wire, path, session);
        }
        double each = (live() - before) / 1_000.0 / (sessions.size() * VIEWS_IN_SESSION);
        report.fact(
                "KB of memory for each open " + path.replaceFirst("\\?.*", ""),
                String.format(Locale.ROOT, "%.1f (target 50)", each));
    }

    /** Bytes that are in use, counted after everything else was thrown away. */
    private long live() {
        try {
            var histogram = new ProcessBuilder(
                            System.getProperty("java.home") + "/bin/jcmd",
                            Long.toString(server.pid()),
                            "GC.class_histogram")
                    .redirectErrorStream(true)
                    .start();
            var total = new String(histogram.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("Total"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("The server does not tell what is in its memory"));
            return Long.parseLong(Arrays.asList(total.split("\\s+")).get(2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
