package org.copydesk.api.problem;

import java.util.List;

/** A call that is not taken as it is. Nothing has changed. */
public class CallRefused extends RuntimeException {

    private final CallFault fault;
    private final transient List<FieldError> errors;

    public CallRefused(CallFault fault) {
        this(fault, ProblemSentences.of(fault + ".detail"), List.of());
    }

    public CallRefused(CallFault fault, List<FieldError> errors) {
        this(fault, Problem.sentence(errors), errors);
    }

    private CallRefused(CallFault fault, String detail, List<FieldError> errors) {
        super(detail);
        this.fault = fault;
        this.errors = errors;
    }

    public static CallRefused because(CallFault fault, String detail) {
        return new CallRefused(fault, detail, List.of());
    }

    /** One field is not as it has to be. */
    public static CallRefused field(String field, String reason, String message) {
        return new CallRefused(CallFault.INVALID_INPUT, List.of(FieldError.of(field, reason, message)));
    }

    public CallFault fault() {
        return fault;
    }

    public List<FieldError> errors() {
        return errors;
    }
}
