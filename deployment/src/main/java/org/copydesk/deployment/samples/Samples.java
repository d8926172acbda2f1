package org.copydesk.deployment.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.deployment.settings.Settings;

/** Fills a newsroom without a single article with the samples of the repository; any other is left alone. */
public final class Samples {

    private final Settings settings;
    private final Map<String, Colleague> colleagues = new HashMap<>();

    public Samples(Settings settings) {
        this.settings = settings;
    }

    /** How many articles were brought in. */
    public int load() throws IOException {
        if (!colleague("clara").get("/articles?limit=1").get("items").isEmpty()) return 0;
        var samples = read(settings.samples());
        for (var sample : samples) play(sample);
        return samples.size();
    }

    static List<Sample> read(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            var samples = new ArrayList<Sample>();
            for (var file : files.sorted().toList()) samples.add(Sample.read(file));
            return samples;
        }
    }

    /** Brings one sample in and says where it is. */
    String play(Sample sample) throws IOException {
        var body = sample.body();
        var article = colleague(sample.author()).post("/articles", sample.article(body));
        var path = "/articles/" + article.get("id").asText();
        int revision = article.get("revision").asInt();
        for (var step : sample.steps()) {
            var person = colleague(step.person());
            if (step.isEdit()) {
                body = step.edited(body);
                revision = person.put(path, revision, sample.article(body))
                        .get("revision")
                        .asInt();
            } else {
                person.post(path + "/moves", revision, step.request());
            }
        }
        return path;
    }

    private Colleague colleague(String name) throws IOException {
        if (!colleagues.containsKey(name)) colleagues.put(name, new Colleague(settings, name));
        return colleagues.get(name);
    }
}
