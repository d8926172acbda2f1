package org.copydesk.deployment.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.copydesk.deployment.settings.Settings;

/** Fills a newsroom without a single article with the samples of the repository; any other is left alone. */
public final class Samples {

    private static final int SECONDS = 30;

    private final Settings settings;
    private final Map<String, Colleague> colleagues = new HashMap<>();

    public Samples(Settings settings) {
        this.settings = settings;
    }

    /** How many articles were brought in. */
    public int load() throws IOException {
        if (!colleague("clara").get("/articles?limit=1").get("items").isEmpty()) return 0;
        setUpDesks();
        var articles = articles(settings.samples());
        for (var sample : articles) play(sample);
        for (var file : files(settings.samples().resolve("plans"))) {
            var plan = SamplePlan.read(file);
            colleague(plan.planner()).post("/plans", plan.request());
        }
        return articles.size();
    }

    /** Desks that are there already stay as they are. */
    void setUpDesks() throws IOException {
        var admin = colleague("dora");
        waitForPeople(admin);
        var there = admin.get("/desks").get("items").findValuesAsText("name");
        for (var file : files(settings.samples().resolve("desks"))) {
            var desk = Colleague.JSON.readTree(Files.readString(file));
            if (!there.contains(desk.get("name").asText())) admin.post("/desks", desk);
        }
    }

    /** After a first start Keycloak may have begun to answer a moment ago, and who works here is read from it. */
    private static void waitForPeople(Colleague admin) throws IOException {
        for (int i = 0; i < SECONDS && admin.get("/people?limit=1").get("items").isEmpty(); i++)
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
    }

    static List<Sample> articles(Path samples) throws IOException {
        var articles = new ArrayList<Sample>();
        for (var file : files(samples.resolve("articles"))) articles.add(Sample.read(file));
        return articles;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** Brings one article in and says where it is. */
    String play(Sample sample) throws IOException {
        var body = sample.body();
        var article = colleague(sample.author()).post("/articles", sample.article(body));
        var path = "/articles/" + article.get("id").asText();
        int revision = article.get("revision").asInt();
        var thread = "";
        for (var deed : sample.deeds()) {
            var person = colleague(deed.person());
            switch (deed.action()) {
                case "EDIT" -> {
                    body = deed.edited(body);
                    var saved = person.put(path, revision, sample.article(body));
                    revision = saved.get("revision").asInt();
                }
                case "COMMENT", "BLOCK" ->
                    thread = person.post(path + "/threads", deed.thread(revision))
                            .get("id")
                            .asText();
                case "ANSWER" -> person.post(path + "/threads/" + thread + "/comments", Map.of("text", deed.words()));
                case "SUGGEST" -> {
                    for (var suggestion : deed.suggestions(revision)) person.post(path + "/suggestions", suggestion);
                }
                default -> person.post(path + "/moves", revision, deed.move());
            }
        }
        return path;
    }

    private Colleague colleague(String name) throws IOException {
        if (!colleagues.containsKey(name)) colleagues.put(name, new Colleague(settings, name));
        return colleagues.get(name);
    }
}
