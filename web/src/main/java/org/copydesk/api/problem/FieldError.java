package org.copydesk.api.problem;

import org.copydesk.core.writing.Flaw;

/**
 * What is wrong with one field of the input.
 *
 * @param field its name or path: {@code byline[2].name}
 * @param reason stable, for programs
 * @param message for people; begins where the field's name ends
 */
public record FieldError(String field, String reason, String message) {

    public static FieldError of(String field, String reason, String message) {
        return new FieldError(field, reason, message);
    }

    static FieldError of(Flaw flaw) {
        var message = ProblemSentences.of("flaw." + flaw.reason(), flaw.told());
        return new FieldError(flaw.field(), flaw.reason().name(), message);
    }

    String sentence() {
        return field + " " + message;
    }
}
