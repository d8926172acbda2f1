package org.copydesk.deployment.samples;

import java.util.LinkedHashMap;
import java.util.Map;

/** The lines at the head of a sample's file, such as {@code By: anna}. */
record SampleHeader(Map<String, String> lines) {

    static SampleHeader read(String text) {
        var lines = new LinkedHashMap<String, String>();
        text.lines().forEach(line -> {
            var parts = line.split(":", 2);
            lines.put(parts[0], parts[1].strip());
        });
        return new SampleHeader(lines);
    }

    /** What stands under the name; null where nothing does. */
    String get(String name) {
        return lines.get(name);
    }

    String getOr(String name, String otherwise) {
        return lines.getOrDefault(name, otherwise);
    }
}
