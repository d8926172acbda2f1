package org.copydesk.persistence.article;

import static java.util.Objects.requireNonNullElse;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.persistence.record.CanonicalJson;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Everything of an article that readers will see and reviewers approve. Immutable; two texts are the same text exactly
 * when they are equal. Stored as it is wherever a text is kept.
 *
 * @param title one line of plain text
 * @param standfirst one paragraph of plain text, "" when there is none
 * @param body blocks of the canonical HTML subset, "" when there are none
 * @param subjects ordered names, the main one first
 * @param byline ordered credits
 * @param language a BCP 47 tag such as {@code en} or {@code pt-BR}; null when it is not said
 * @param publishedTime an ISO 8601 date or time with zone that is printed as its date; null for none
 */
@Embeddable
public record Text(
        String title,
        String standfirst,
        String body,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> subjects,

        @Convert(converter = Bylines.class) @ColumnTransformer(write = "?::jsonb") @Column(columnDefinition = "jsonb")
        List<Byline> byline,

        String language,
        @Column(name = "published_time") String publishedTime) {

    public Text(String title, String standfirst, String body, List<String> subjects, List<Byline> byline) {
        this(title, standfirst, body, subjects, byline, null, null);
    }

    public Text {
        title = requireNonNullElse(title, "");
        standfirst = requireNonNullElse(standfirst, "");
        body = requireNonNullElse(body, "");
        subjects = List.copyOf(requireNonNullElse(subjects, List.of()));
        byline = List.copyOf(requireNonNullElse(byline, List.of()));
    }

    /** The same words in that language, with that date. */
    public Text saying(String language, String publishedTime) {
        return new Text(title, standfirst, body, subjects, byline, language, publishedTime);
    }

    /** Language and date as the other says them, where this does not say its language. */
    public Text completedBy(Text other) {
        return language == null ? saying(other.language, other.publishedTime) : this;
    }

    /** Whether it has what a reviewer needs to begin: a title, a body and at least one subject. */
    public boolean isComplete() {
        return VisibleText.shows(title) && VisibleText.showsIn(body) && !subjects.isEmpty();
    }

    /** What an approval binds to: SHA-256 over the canonical JSON (RFC 8785) of all its fields, in hexadecimal. */
    public String hash() {
        return CanonicalJson.hash(members());
    }

    /** What is hashed, in the canonical form of RFC 8785. */
    public String canonical() {
        return CanonicalJson.of(members());
    }

    /** The hash of what lists and searches find it by. */
    public String headlineHash() {
        return CanonicalJson.hash(headline());
    }

    private Map<String, Object> members() {
        var members = new HashMap<>(headline());
        members.put("body", body);
        members.put("language", language);
        members.put("publishedTime", publishedTime);
        return members;
    }

    private Map<String, Object> headline() {
        return Map.of(
                "title", title,
                "standfirst", standfirst,
                "subjects", subjects,
                "byline", byline.stream().map(Bylines::members).toList());
    }
}
