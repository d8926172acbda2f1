package org.copydesk.api.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.copydesk.api.problem.CallFault;
import org.copydesk.api.problem.CallRefused;
import org.copydesk.api.problem.FieldError;
import org.copydesk.core.text.bounds.JsonBounds;
import org.copydesk.core.text.bounds.JsonBounds.Bound;

/** Says in words what is wrong with a piece of JSON, and where. */
final class MalformedJson {

    private MalformedJson() {}

    static CallRefused refusal(IOException failure) {
        var much = exceeded(failure);
        if (much != null) return tooMuch(failure, much.bound());
        if (failure instanceof StreamConstraintsException) return tooLong(failure);
        if (failure instanceof MismatchedInputException mismatch
                && !mismatch.getPath().isEmpty()) {
            var error = FieldError.of(FieldPath.of(mismatch), reason(mismatch), expected(mismatch));
            return new CallRefused(CallFault.INVALID_INPUT, List.of(error));
        }
        if (failure instanceof JsonMappingException number && number.getCause() instanceof InputCoercionException)
            return CallRefused.field(FieldPath.of(number), "OUT_OF_RANGE", "is larger than any number here");
        var where = failure instanceof JsonProcessingException json ? place(json.getLocation()) : "";
        return CallRefused.because(CallFault.MALFORMED_JSON, what(failure) + where + field(failure) + ".");
    }

    /** The reader of a list hides why its input ended. */
    private static JsonBounds.Exceeded exceeded(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonBounds.Exceeded much) return much;
        }
        return null;
    }

    private static CallRefused tooMuch(IOException failure, Bound bound) {
        return switch (bound) {
            case BYTES -> new CallRefused(CallFault.TOO_LARGE);
            case DEPTH ->
                CallRefused.because(
                        CallFault.MALFORMED_JSON, "Lists and objects stand in each other deeper than anywhere here.");
            case PARTS -> {
                var list = failure instanceof JsonMappingException mapping
                        ? FieldPath.of(mapping).replaceFirst("\\[.*", "")
                        : "";
                yield list.isEmpty()
                        ? CallRefused.because(CallFault.MALFORMED_JSON, "There are more members than in any text.")
                        : CallRefused.field(list, "TOO_MANY", "has more entries than any text");
            }
        };
    }

    private static CallRefused tooLong(IOException failure) {
        var where = field(failure);
        return where.isEmpty()
                ? CallRefused.because(CallFault.MALFORMED_JSON, "A name or a number is longer than any here.")
                : CallRefused.field(where.substring(" in ".length()), "TOO_LONG", "is longer than any text");
    }

    private static String what(IOException failure) {
        if (failure instanceof MismatchedInputException) return "One JSON object is expected";
        return failure.getMessage() != null && failure.getMessage().startsWith("Duplicate field")
                ? "A member is given twice"
                : "This is not JSON";
    }

    private static String place(JsonLocation at) {
        if (at == null || at.getLineNr() < 1) return "";
        return " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
    }

    private static String field(IOException failure) {
        var path = "";
        if (failure instanceof JsonMappingException mapping) path = FieldPath.of(mapping);
        else if (failure instanceof StreamReadException broken && broken.getProcessor() != null) {
            path = FieldPath.of(broken.getProcessor());
        }
        return path.isEmpty() ? "" : " in " + path;
    }

    private static String reason(MismatchedInputException failure) {
        if (failure instanceof InvalidNullException) return "MISSING";
        return isUnstorable(failure) ? "MALFORMED" : "WRONG_TYPE";
    }

    private static String expected(MismatchedInputException failure) {
        if (failure instanceof InvalidNullException) return "is missing";
        if (isUnstorable(failure)) return StorableText.UNSTORABLE;
        var type = failure.getTargetType();
        if (isText(failure)) return "has to be text";
        if (type == Boolean.class) return "has to be true or false";
        if (type == Integer.class || type == Long.class) return "has to be a whole number";
        return type != null && Collection.class.isAssignableFrom(type) ? "has to be a list" : "has to be an object";
    }

    /** It is text, but not such as can be stored; what was no text at all is there as what it was. */
    private static boolean isUnstorable(MismatchedInputException failure) {
        return failure instanceof InvalidFormatException format
                && format.getValue() instanceof String
                && isText(failure);
    }

    private static boolean isText(MismatchedInputException failure) {
        return failure.getTargetType() == String.class;
    }
}
