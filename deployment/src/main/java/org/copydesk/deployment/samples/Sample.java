package org.copydesk.deployment.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An article and what became of it, as a file tells it: header lines, the body in HTML, then what people did to it, each
 * beginning with {@code ==} ({@link SampleDeed}).
 */
record Sample(SampleHeader header, String body, List<SampleDeed> deeds) {

    static Sample read(Path file) throws IOException {
        var sections = Files.readString(file).split("(?m)^== ");
        var article = sections[0].split("\n\n", 2);
        var deeds = Arrays.stream(sections).skip(1).map(SampleDeed::read).toList();
        return new Sample(SampleHeader.read(article[0]), article[1].strip(), deeds);
    }

    String title() {
        return header.get("Title");
    }

    String author() {
        return header.get("By");
    }

    /** The article as the interface takes it, with this body. */
    Map<String, Object> article(String text) {
        var article = new LinkedHashMap<String, Object>();
        article.put("title", title());
        article.put("standfirst", header.getOr("Standfirst", ""));
        article.put("body", text);
        article.put("subjects", parts(header.get("Subjects"), ";"));
        article.put(
                "byline",
                parts(header.get("Byline"), ";").stream().map(Sample::credit).toList());
        article.put("language", header.get("Language"));
        article.put("desk", header.getOr("Desk", "news"));
        return article;
    }

    private static Map<String, String> credit(String line) {
        var parts = parts(line, "\\|");
        var names = List.of("name", "title", "description");
        var credit = new LinkedHashMap<String, String>();
        for (int i = 0; i < parts.size(); i++) credit.put(names.get(i), parts.get(i));
        return credit;
    }

    private static List<String> parts(String line, String separator) {
        return Arrays.stream(line.split(separator)).map(String::strip).toList();
    }
}
