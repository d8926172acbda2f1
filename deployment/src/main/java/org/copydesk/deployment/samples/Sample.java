package org.copydesk.deployment.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An article and what became of it, as a file tells it: header lines, the body in HTML, then lines such as
 * {@code == clara REQUEST_CHANGES: Who says so?}, of which an EDIT is followed by pairs of lines that begin with - and +.
 */
record Sample(Map<String, String> header, String body, List<SampleStep> steps) {

    static Sample read(Path file) throws IOException {
        var sections = Files.readString(file).split("(?m)^== ");
        var article = sections[0].split("\n\n", 2);
        var header = new LinkedHashMap<String, String>();
        article[0].lines().forEach(line -> {
            var parts = line.split(":", 2);
            header.put(parts[0], parts[1].strip());
        });
        var steps = Arrays.stream(sections).skip(1).map(Sample::step).toList();
        return new Sample(header, article[1].strip(), steps);
    }

    String author() {
        return header.get("By");
    }

    /** The article as the interface takes it, with this body. */
    Map<String, Object> article(String text) {
        var article = new LinkedHashMap<String, Object>();
        article.put("title", header.get("Title"));
        article.put("standfirst", header.getOrDefault("Standfirst", ""));
        article.put("body", text);
        article.put("subjects", parts(header.get("Subjects"), ";"));
        article.put(
                "byline",
                parts(header.get("Byline"), ";").stream().map(Sample::credit).toList());
        article.put("language", header.get("Language"));
        return article;
    }

    private static Map<String, String> credit(String line) {
        var parts = parts(line, "\\|");
        var names = List.of("name", "title", "description");
        var credit = new LinkedHashMap<String, String>();
        for (int i = 0; i < parts.size(); i++) credit.put(names.get(i), parts.get(i));
        return credit;
    }

    private static SampleStep step(String section) {
        var lines = section.lines().toList();
        var head = lines.get(0).split(":", 2);
        var deed = head[0].strip().split(" ");
        var replacements = new ArrayList<SampleStep.Replacement>();
        for (int i = 1; i + 1 < lines.size(); i += 2) {
            replacements.add(new SampleStep.Replacement(
                    lines.get(i).substring(2), lines.get(i + 1).substring(2)));
        }
        return new SampleStep(deed[0], deed[1], head.length > 1 ? head[1].strip() : null, replacements);
    }

    private static List<String> parts(String line, String separator) {
        return Arrays.stream(line.split(separator)).map(String::strip).toList();
    }
}
