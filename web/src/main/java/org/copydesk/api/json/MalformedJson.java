package org.copydesk.api.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.copydesk.api.problem.CallFault;
import org.copydesk.api.problem.CallRefused;
import org.copydesk.api.problem.FieldError;

/** Says in words what is wrong with a piece of JSON, and where. */
final class MalformedJson {

    static final String NUL = "contains the character U+0000";

    private MalformedJson() {}

    static CallRefused refusal(IOException failure) {
        if (failure instanceof MismatchedInputException mismatch
                && !mismatch.getPath().isEmpty()) {
            var error = FieldError.of(FieldPath.of(mismatch), reason(mismatch), expected(mismatch));
            return new CallRefused(CallFault.INVALID_INPUT, List.of(error));
        }
        var where = failure instanceof JsonProcessingException json ? place(json.getLocation()) : "";
        return CallRefused.because(CallFault.MALFORMED_JSON, what(failure) + where + field(failure) + ".");
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
        return isUnstorable(failure) ? "MALFORMED" : "WRONG_TYPE";
    }

    private static String expected(MismatchedInputException failure) {
        if (isUnstorable(failure)) return NUL;
        var type = failure.getTargetType();
        if (isText(failure)) return "has to be text";
        if (type == Boolean.class) return "has to be true or false";
        if (type == Integer.class || type == int.class) return "has to be a whole number";
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
