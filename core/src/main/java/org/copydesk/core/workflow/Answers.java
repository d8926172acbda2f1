package org.copydesk.core.workflow;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.persistence.record.CanonicalJson;
import org.copydesk.persistence.record.Details;

/** What a reviewer answered with a decision, in the order of the form. The record keeps it with the questions as they were. */
public record Answers(List<Answer> all) {

    public static final Answers NONE = new Answers(List.of());

    /**
     * One answer.
     *
     * @param name the question's
     * @param score from 1 to 5, null for an answer in words
     * @param text the answer, or what the score is called; null for what such a score is usually called
     * @param confidential whether it is kept from the author
     */
    public record Answer(String name, String question, Integer score, String text, boolean confidential) {

        public boolean isScored() {
            return score != null;
        }
    }

    public Answers {
        all = List.copyOf(all);
    }

    /** What was answered with a decision; none where nothing was asked. */
    public static Answers of(Details details) {
        return details.text(Details.ANSWERS).map(Answers::read).orElse(NONE);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Whether the author may not read all of them. */
    boolean keepsSome() {
        return all.stream().anyMatch(Answer::confidential);
    }

    /** Those that the author may read. */
    public Answers forAuthor() {
        return new Answers(all.stream().filter(answer -> !answer.confidential()).toList());
    }

    /** Null for none. */
    String json() {
        return all.isEmpty()
                ? null
                : CanonicalJson.of(all.stream().map(Answers::members).toList());
    }

    private static Map<String, Object> members(Answer answer) {
        var members = new HashMap<String, Object>();
        members.put("name", answer.name());
        members.put("question", answer.question());
        members.put("score", answer.score());
        members.put("text", answer.text());
        members.put("confidential", answer.confidential());
        return members;
    }

    private static Answers read(String json) {
        try (var reader = AnswerReaders.FACTORY.createReader(new StringReader(json))) {
            return new Answers(reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(Answers::answer)
                    .toList());
        }
    }

    private static Answer answer(JsonObject json) {
        return new Answer(
                json.getString("name"),
                json.getString("question"),
                json.containsKey("score") ? json.getInt("score") : null,
                json.getString("text", null),
                json.getBoolean("confidential"));
    }

    /** Looked for when something is read, and once. */
    private static final class AnswerReaders {
        static final JsonReaderFactory FACTORY = Json.createReaderFactory(Map.of());
    }
}
