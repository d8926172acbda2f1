package org.copydesk.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.stream.Collectors;
import org.copydesk.gate.GateRefusal;
import org.copydesk.gate.TurnedAway;
import org.copydesk.persistence.Database;

/**
 * A problem as RFC 9457 describes it.
 *
 * @param type ends in the name of the refusal or fault
 * @param instance the path that was called
 * @param field the first field that is wrong, null when none is
 * @param errors everything that is wrong with the input, null when nothing is
 * @param article the one of several that it is about, null where there is no choice
 * @param id what the failure is found by in the server's log, null when the caller can mend it
 */
@JsonInclude(Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String field,
        List<FieldError> errors,
        Long article,
        String id) {

    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(String name, int status, String detail, List<FieldError> errors) {
        return new Problem(type(name), title(name), status, detail, null, first(errors), some(errors), null, null);
    }

    static Problem of(CallFault fault, String detail, List<FieldError> errors) {
        return of(fault.name(), fault.status(), detail, errors);
    }

    /** What a status means that the server itself answered a call with. */
    public static Problem of(int status, String path) {
        return of(CallFault.of(status)).at(path);
    }

    /** What a failure means that reached no resource. */
    public static Problem of(Throwable failure, int status, String path) {
        return Database.isAway(failure) ? of(CallFault.DATABASE_AWAY).at(path) : of(status, path);
    }

    /** What the gate turned a call away for. */
    public static Problem of(TurnedAway away, String path) {
        if (away.why() == GateRefusal.UNREADABLE_ADDRESS)
            return of(CallFault.INVALID_INPUT).at(path);
        var fault = CallFault.valueOf(away.why().name());
        var detail = ProblemSentences.of(fault + ".detail", away.here(), away.theirs());
        return of(fault, detail, List.of()).at(path);
    }

    static Problem of(CallFault fault) {
        return of(fault, ProblemSentences.of(fault + ".detail"), List.of());
    }

    static String type(String name) {
        return "/problems/" + name;
    }

    static String title(String name) {
        return ProblemSentences.of(name + ".title");
    }

    static String sentence(List<FieldError> errors) {
        return errors.stream().map(FieldError::sentence).collect(Collectors.joining("; ", "", "."));
    }

    Problem at(String path) {
        return new Problem(type, title, status, detail, path, field, errors, article, id);
    }

    Problem loggedAs(String logged) {
        return new Problem(type, title, status, detail, instance, field, errors, article, logged);
    }

    Problem about(long one) {
        return new Problem(type, title, status, detail, instance, field, errors, one, id);
    }

    private static String first(List<FieldError> errors) {
        return errors.isEmpty() ? null : errors.get(0).field();
    }

    private static List<FieldError> some(List<FieldError> errors) {
        return errors.isEmpty() ? null : errors;
    }
}
