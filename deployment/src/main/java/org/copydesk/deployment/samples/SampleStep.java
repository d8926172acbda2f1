package org.copydesk.deployment.samples;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What somebody does to a sample article.
 *
 * @param action the name of a move, or EDIT
 * @param words what they say to it, or when it is to happen; null for nothing
 * @param replacements what an EDIT puts in the place of what
 */
record SampleStep(String person, String action, String words, List<Replacement> replacements) {

    private static final Pattern TIME = Pattern.compile("in (\\d+) days at (\\d\\d:\\d\\d) (\\S+)");

    record Replacement(String former, String latter) {}

    boolean isEdit() {
        return action.equals("EDIT");
    }

    String edited(String body) {
        var edited = body;
        for (var replacement : replacements) {
            if (!edited.contains(replacement.former()))
                throw new IllegalStateException("Nowhere to be found: " + replacement.former());
            edited = edited.replace(replacement.former(), replacement.latter());
        }
        return edited;
    }

    /** The move as the interface takes it. */
    Map<String, Object> request() {
        var request = new LinkedHashMap<String, Object>();
        request.put("move", action);
        var time = words == null ? null : TIME.matcher(words);
        if (time != null && time.matches()) {
            var zone = ZoneId.of(time.group(3));
            var day = ZonedDateTime.now(zone).plusDays(Long.parseLong(time.group(1)));
            request.put("at", day.with(LocalTime.parse(time.group(2))).toString());
        } else if (words != null) {
            request.put("note", words);
        }
        if (action.equals("PUBLISH_UNREVIEWED")) request.put("confirm", true);
        return request;
    }
}
