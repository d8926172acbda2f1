package org.copydesk.persistence.article;

import static java.util.Objects.requireNonNullElse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.persistence.record.CanonicalJson;

/**
 * Everything of an article that readers will see and reviewers approve. Immutable; two texts are the same text exactly
 * when they are equal.
 *
 * @param title one line of plain text
 * @param standfirst one paragraph of plain text, "" when there is none
 * @param body blocks of the canonical HTML subset, "" when there are none
 * @param subjects ordered names, the main one first
 * @param byline ordered credits
 */
public record Text(String title, String standfirst, String body, List<String> subjects, List<Byline> byline) {

    public Text {
        title = requireNonNullElse(title, "");
        standfirst = requireNonNullElse(standfirst, "");
        body = requireNonNullElse(body, "");
        subjects = List.copyOf(requireNonNullElse(subjects, List.of()));
        byline = List.copyOf(requireNonNullElse(byline, List.of()));
    }

    /** Whether it has what a reviewer needs to begin: a title, a body and at least one subject. */
    public boolean isComplete() {
        return !title.isBlank() && !body.isBlank() && !subjects.isEmpty();
    }

    /** What an approval binds to: SHA-256 over the canonical JSON (RFC 8785) of all five fields, in hexadecimal. */
    public String hash() {
        return CanonicalJson.hash(members());
    }

    /** What is hashed, in the canonical form of RFC 8785. */
    public String canonical() {
        return CanonicalJson.of(members());
    }

    /** The hash of everything but the body: of what lists and searches find it by. */
    String headlineHash() {
        var headline = new HashMap<>(members());
        headline.remove("body");
        return CanonicalJson.hash(headline);
    }

    private Map<String, Object> members() {
        return Map.of(
                "title", title,
                "standfirst", standfirst,
                "body", body,
                "subjects", subjects,
                "byline", byline.stream().map(Bylines::members).toList());
    }
}
