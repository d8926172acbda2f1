package org.copydesk.deployment.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.deployment.bench.http.Wire;
import org.copydesk.deployment.bench.measure.Cost;
import org.copydesk.deployment.bench.measure.Load;
import org.copydesk.deployment.bench.measure.Report;
import org.copydesk.deployment.process.PidFile;
import org.copydesk.deployment.settings.Settings;
import org.copydesk.deployment.settings.StartFailed;

/** Everything that is measured, in the order in which later parts find what earlier ones made. */
public final class Benchmark {

    private static final int CONNECTIONS = 8;

    private final Settings settings;
    private final int articles;
    private final Target target;

    public Benchmark(Settings settings, int articles, Duration measured) {
        this.settings = settings;
        this.articles = articles;
        var statements = new StatementCount(settings);
        var load = new Load(
                CONNECTIONS, measured, () -> Cost.of(running("wildfly"), running("postgresql"), statements.soFar()));
        this.target = new Target(
                settings.ports().web(), new DemoTokens(settings.ports().keycloak()), load);
    }

    private Optional<ProcessHandle> running(String server) {
        return new PidFile(settings.state().pid(server)).running();
    }

    public void run() throws IOException, SQLException {
        checkThatItRuns();
        var report = new Report();
        var rows = new DirectRows(settings);
        var lives = new LifeCycle(target);
        lives.beginnings(report);
        report.add(lives.fill(Math.max(0, articles - rows.articles())), "warm-up");
        var unit = rows.measure(target);
        report.add(unit, "");
        lives.measure(report, unit.perSecond());
        new Reads(target).measure(report);
        new Pages(target, server()).measure(report);
        new ImportWork(target).measure(report);
        var together = new Together(target);
        together.contend(report, unit.perSecond());
        together.history(report);
        new Texts(target).measure(report);
        report.fact("articles at the end", rows.articles());
        report.save(settings.state().root().resolve("bench").resolve("latest.json"));
    }

    /** The pages of the desk for people with sessions, and nothing else. */
    public void pages() throws IOException {
        checkThatItRuns();
        var report = new Report();
        new Pages(target, server()).measure(report);
        report.save(settings.state().root().resolve("bench").resolve("pages.json"));
    }

    /** The virtual machine, which a script may have started. */
    private ProcessHandle server() {
        return running("wildfly").stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .filter(process -> process.info().command().orElse("").endsWith("/java"))
                .findFirst()
                .orElseThrow(() -> new StartFailed("The server that is to be measured was not started from here."));
    }

    /** The worst inputs from four people while a fifth works, and nothing else. */
    public void soak() throws IOException {
        checkThatItRuns();
        var report = new Report();
        new Soak(target, settings.state()).measure(report);
        report.save(settings.state().root().resolve("bench").resolve("soak.json"));
    }

    /** Two nodes publish what is due at one moment, one of them is killed half way, and the record is recomputed. */
    public void nodes() throws IOException, SQLException {
        checkThatItRuns();
        var report = new Report();
        new DueTogether(target, settings).measure(report);
        report.save(settings.state().root().resolve("bench").resolve("nodes.json"));
    }

    private void checkThatItRuns() {
        try (var wire = new Wire(target.port())) {
            wire.get("/health/ready", null).expecting(200);
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new StartFailed("Nothing to measure at " + settings.address()
                    + ": start the product with ./copydesk run first. (" + e.getMessage() + ")");
        }
    }
}
