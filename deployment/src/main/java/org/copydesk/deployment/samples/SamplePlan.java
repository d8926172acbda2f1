package org.copydesk.deployment.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A story that is planned, as the lines of a file tell it. */
record SamplePlan(SampleHeader header) {

    static SamplePlan read(Path file) throws IOException {
        return new SamplePlan(SampleHeader.read(Files.readString(file).strip()));
    }

    String planner() {
        return header.get("Planned by");
    }

    /** The plan as the interface takes it. */
    Map<String, Object> request() {
        var request = new LinkedHashMap<String, Object>();
        request.put("title", header.get("Title"));
        request.put("desk", header.getOr("Desk", "news"));
        request.put("person", header.get("For"));
        request.put("due", SampleTime.in(header.get("Due")).orElseThrow().fromNow());
        request.put("words", Integer.valueOf(header.get("Words")));
        request.put("note", header.get("Note"));
        return request;
    }
}
