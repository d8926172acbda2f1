package org.copydesk.deployment.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody does to a sample article: {@code == clara REQUEST_CHANGES: Who says so?}. Lines under it that begin with
 * {@code >} quote the passage that a remark is about, pairs that begin with {@code -} and {@code +} say what an edit or a
 * suggestion puts in the place of what.
 *
 * @param action the name of a move, or EDIT, COMMENT, BLOCK (a comment that blocks), ANSWER (to the last one) or SUGGEST
 * @param step the step of the review that it is about, as in {@code == emil APPROVE copy-edit}; null for none
 * @param words what they say to it, or when it is to happen; null for nothing
 * @param passage what it is about; null for nothing
 */
record SampleDeed(
        String person, String action, String step, String words, String passage, List<Replacement> replacements) {

    record Replacement(String former, String latter) {}

    static SampleDeed read(String section) {
        var lines = section.lines().toList();
        var head = lines.get(0).split(":", 2);
        var deed = head[0].strip().split(" ");
        var passages = lines.stream().filter(line -> line.startsWith("> ")).toList();
        return new SampleDeed(
                deed[0],
                deed[1],
                deed.length > 2 ? deed[2] : null,
                head.length > 1 ? head[1].strip() : null,
                passages.isEmpty() ? null : passages.get(0).substring(2),
                replacements(lines));
    }

    private static List<Replacement> replacements(List<String> lines) {
        var replacements = new ArrayList<Replacement>();
        for (int i = 1; i + 1 < lines.size(); i += 2) {
            if (!lines.get(i).startsWith("- ")) break;
            replacements.add(
                    new Replacement(lines.get(i).substring(2), lines.get(i + 1).substring(2)));
        }
        return replacements;
    }

    boolean isMove() {
        return switch (action) {
            case "EDIT", "COMMENT", "BLOCK", "ANSWER", "SUGGEST" -> false;
            default -> true;
        };
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
    Map<String, Object> move() {
        var move = new LinkedHashMap<String, Object>();
        move.put("move", action);
        if (step != null) move.put("step", step);
        var time = SampleTime.in(words);
        if (time.isPresent()) move.put("at", time.get().fromNow());
        else if (words != null) move.put("note", words);
        if (action.equals("PUBLISH_UNREVIEWED")) move.put("confirm", true);
        return move;
    }

    /** The discussion that it begins, as the interface takes it. */
    Map<String, Object> thread(int revision) {
        var thread = new LinkedHashMap<String, Object>();
        thread.put("field", "body");
        thread.put("exact", passage);
        thread.put("revision", revision);
        thread.put("text", words);
        thread.put("blocking", action.equals("BLOCK"));
        thread.put("step", step);
        return thread;
    }

    /** The suggestions that it makes, as the interface takes them. */
    List<Map<String, Object>> suggestions(int revision) {
        return replacements.stream()
                .map(replacement -> Map.<String, Object>of(
                        "field",
                        "body",
                        "exact",
                        replacement.former(),
                        "revision",
                        revision,
                        "replacement",
                        replacement.latter(),
                        "note",
                        words))
                .toList();
    }
}
