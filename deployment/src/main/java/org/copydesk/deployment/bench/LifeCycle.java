package org.copydesk.deployment.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.copydesk.deployment.bench.http.HttpAnswer;
import org.copydesk.deployment.bench.http.Wire;
import org.copydesk.deployment.bench.measure.Rate;
import org.copydesk.deployment.bench.measure.Report;
import org.copydesk.deployment.bench.measure.Work;

/** Articles on their way from nothing to readers, through the API, each step for itself and all in one. */
final class LifeCycle {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Target target;
    private final AtomicLong seeds = new AtomicLong(System.nanoTime());
    private final Queue<Long> begun = new ConcurrentLinkedQueue<>();
    private final Queue<Long> submitted = new ConcurrentLinkedQueue<>();
    private final Queue<Long> approved = new ConcurrentLinkedQueue<>();

    LifeCycle(Target target) {
        this.target = target;
    }

    void measure(Report report, double unit) {
        var whole = target.load().of("whole life cycle (create to publish)", target.each(this::wholeLife));
        report.add(whole, "target 300 per s");
        add(report, unit, 0.40, target.load().of("create a draft (5 KB)", target.each(this::create)));
        add(report, unit, 0.40, target.load().of("save a revision", target.each(this::save)));
        add(report, unit, 0.40, target.load().warm("submit", target.each(this::submit)));
        add(report, unit, 0.40, target.load().warm("approve", target.each(this::approve)));
        add(report, unit, 0.40, target.load().warm("publish", target.each(this::publish)));
    }

    /** Before anything is warmed up; of worth for a product that has just been started. */
    void beginnings(Report report) {
        for (int seconds : new int[] {10, 50}) {
            var load = target.load().lasting(Duration.ofSeconds(seconds));
            var name = seconds == 10 ? "life cycles, first 10 s" : "life cycles, rest of the first minute";
            report.add(load.warm(name, target.each(this::wholeLife)), "at least a third, then half of the steady rate");
        }
    }

    /** Makes articles until there are as many as wanted, a fifth of them published, and says one that is. */
    Rate fill(long missing) {
        var left = new AtomicLong(missing);
        return target.load().untilDone("filling up, article by article", target.each(wire -> () -> {
            long turn = left.getAndDecrement();
            if (turn <= 0) return false;
            if (turn % 5 == 0) publishNew(wire);
            else create(wire).once();
            return true;
        }));
    }

    private static void add(Report report, double unit, double goal, Rate rate) {
        report.add(rate, Report.ratio(rate.perSecond(), unit, "L", goal));
    }

    private Work create(Wire wire) {
        return () -> {
            begun.add(begin(wire));
            return true;
        };
    }

    private Work save(Wire wire) {
        var own = begin(wire);
        int[] revision = {1};
        return () -> {
            var text = new MadeUpText(seeds.incrementAndGet()).article();
            wire.put(path(own), target.tokens().of("anna"), revision[0]++, text).expecting(200);
            return true;
        };
    }

    private Work submit(Wire wire) {
        return () -> pass(wire, begun, "SUBMIT", "anna", submitted);
    }

    private Work approve(Wire wire) {
        return () -> pass(wire, submitted, "APPROVE", "clara", approved);
    }

    private Work publish(Wire wire) {
        return () -> pass(wire, approved, "PUBLISH", "clara", null);
    }

    private boolean pass(Wire wire, Queue<Long> from, String move, String person, Queue<Long> to) {
        var article = from.poll();
        if (article == null) return false;
        move(wire, article, move, person);
        if (to != null) to.add(article);
        return true;
    }

    private Work wholeLife(Wire wire) {
        return () -> {
            publishNew(wire);
            return true;
        };
    }

    long publishNew(Wire wire) {
        long article = approveNew(wire);
        move(wire, article, "PUBLISH", "clara");
        return article;
    }

    /** An article that only has to go live. */
    long approveNew(Wire wire) {
        long article = begin(wire);
        move(wire, article, "SUBMIT", "anna");
        move(wire, article, "APPROVE", "clara");
        return article;
    }

    long begin(Wire wire) {
        return begin(wire, new MadeUpText(seeds.incrementAndGet()).article());
    }

    long begin(Wire wire, String json) {
        return id(wire.post(Target.API + "/articles", target.tokens().of("anna"), json));
    }

    void schedule(Wire wire, long article, Instant due) {
        send(wire, article, "{\"move\":\"SCHEDULE\",\"at\":\"" + due + "\"}", "clara");
    }

    private void move(Wire wire, long article, String move, String person) {
        send(wire, article, "{\"move\":\"" + move + "\"}", person);
    }

    /** Nobody has saved a second revision of these. */
    private void send(Wire wire, long article, String json, String person) {
        wire.post(path(article) + "/moves", target.tokens().of(person), 1, json).expecting(201);
    }

    static String path(long article) {
        return Target.API + "/articles/" + article;
    }

    private static long id(HttpAnswer answer) {
        try {
            return JSON.readTree(answer.expecting(201).body()).get("id").asLong();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
