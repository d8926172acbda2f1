package org.copydesk.deployment.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.copydesk.deployment.bench.http.Wire;
import org.copydesk.deployment.bench.measure.Report;
import org.copydesk.deployment.process.PidFile;
import org.copydesk.deployment.server.Product;
import org.copydesk.deployment.settings.Settings;

/** Very many articles that are due at one moment, on two nodes of which one is killed when half of them are live. */
final class DueTogether {

    private static final int ARTICLES = 1_000;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** How long it takes at most to give all of them their time. */
    private static final Duration AHEAD = Duration.ofSeconds(90);

    private static final String LIVE = "select count(*) from article where id = any(?) and live is not null";

    private static final String PUBLISHED = """
            select count(*) filter (where times = 1), count(*) filter (where times > 1), min(first), max(last)
            from (
                select article, count(*) as times, min(time) as first, max(time) as last
                from event where article = any(?) and action = 'PUBLISH' group by article) published
            """;

    private final Target target;
    private final Settings settings;
    private final LifeCycle lives;

    DueTogether(Target target, Settings settings) {
        this.target = target;
        this.settings = settings;
        this.lives = new LifeCycle(target);
    }

    void measure(Report report) throws IOException, SQLException {
        var articles = approved();
        var folder = settings.state().root().resolve("bench").resolve("node");
        var other = Product.beside(settings, folder, Map.of());
        Product.forget(other);
        var node = Product.start(other, line -> {});
        try (var database = new DirectRows(settings).connect()) {
            var due = Instant.now().plus(AHEAD);
            schedule(articles, due);
            awaitLive(database, articles, ARTICLES / 2);
            new PidFile(other.state().pid("wildfly")).running().ifPresent(ProcessHandle::destroyForcibly);
            awaitLive(database, articles, ARTICLES);
            say(report, database, articles, due);
        } finally {
            node.close();
        }
        verify(report);
    }

    private Queue<Long> approved() {
        var articles = new ConcurrentLinkedQueue<Long>();
        var left = new AtomicInteger(ARTICLES);
        target.load().untilDone("articles that only have to go live", target.each(wire -> () -> {
            if (left.getAndDecrement() <= 0) return false;
            articles.add(lives.approveNew(wire));
            return true;
        }));
        return articles;
    }

    private void schedule(Collection<Long> articles, Instant due) {
        var left = new ConcurrentLinkedQueue<>(articles);
        target.load().untilDone("giving them their time", target.each(wire -> () -> {
            var article = left.poll();
            if (article != null) lives.schedule(wire, article, due);
            return article != null;
        }));
    }

    private static void awaitLive(Connection database, Collection<Long> articles, int wanted) throws SQLException {
        var end = Instant.now().plus(AHEAD).plus(PATIENCE);
        try (var question = database.prepareStatement(LIVE)) {
            question.setArray(1, database.createArrayOf("bigint", articles.toArray()));
            for (int live = 0; live < wanted && Instant.now().isBefore(end); live = count(question.executeQuery())) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int count(ResultSet answer) throws SQLException {
        try (answer) {
            answer.next();
            return answer.getInt(1);
        }
    }

    private static void say(Report report, Connection database, Collection<Long> articles, Instant due)
            throws SQLException {
        try (var question = database.prepareStatement(PUBLISHED)) {
            question.setArray(1, database.createArrayOf("bigint", articles.toArray()));
            try (var answer = question.executeQuery()) {
                answer.next();
                report.fact("due on two nodes, one killed half way", articles.size());
                report.fact("published exactly once / more than once", answer.getInt(1) + " / " + answer.getInt(2));
                report.fact("the first of them after", after(due, answer.getTimestamp(3)) + " (target 2 s)");
                report.fact("the last of them after", after(due, answer.getTimestamp(4)) + " (target 10 s)");
            }
        }
    }

    private static String after(Instant due, Timestamp time) {
        return time == null ? "never" : seconds(Duration.between(due, time.toInstant()));
    }

    private void verify(Report report) throws IOException, SQLException {
        int articles = new DirectRows(settings).articles();
        var begun = Instant.now();
        try (var wire = new Wire(target.port())) {
            var answer = wire.get(Target.API + "/audit/verify", target.tokens().of("dora"));
            boolean holds = new ObjectMapper()
                    .readTree(answer.expecting(200).body())
                    .get("holds")
                    .asBoolean();
            var time = seconds(Duration.between(begun, Instant.now()));
            report.fact(
                    "the record of %,d articles recomputed in".formatted(articles),
                    time + (holds ? ", holds" : ", BROKEN") + " (target 20 s at 100,000)");
        }
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1_000.0);
    }
}
