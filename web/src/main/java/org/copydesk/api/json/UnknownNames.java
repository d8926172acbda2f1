package org.copydesk.api.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;
import java.util.List;
import org.copydesk.api.problem.FieldError;

/** Collects the members that nothing here has a place for, so that all of them can be named at once. */
class UnknownNames extends DeserializationProblemHandler {

    /** A caller who gets that many wrong means something else altogether. */
    private static final int TOLD = 20;

    /** As many have been named as are told. */
    static final class Enough extends RuntimeException {

        Enough() {
            super(null, null, false, false);
        }
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context, JsonParser json, JsonDeserializer<?> reader, Object bean, String name)
            throws IOException {
        if (!(context.getAttribute(UnknownNames.class) instanceof List<?> list)) return false;
        @SuppressWarnings("unchecked") // it is put there by Json alone
        var unknown = (List<FieldError>) list;
        unknown.add(FieldError.of(path(context, json, name), "UNKNOWN", "is not known here"));
        if (unknown.size() == TOLD) throw new Enough();
        json.skipChildren();
        return true;
    }

    /** Jackson sets aside what comes before the last known member, and shows it once the reading is past the whole object. */
    private static String path(DeserializationContext context, JsonParser json, String name) {
        if (json == context.getParser()) return FieldPath.of(json);
        var parent = FieldPath.of(context.getParser());
        return parent.isEmpty() ? name : parent + "." + name;
    }
}
