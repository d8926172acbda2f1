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

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context, JsonParser json, JsonDeserializer<?> reader, Object bean, String name)
            throws IOException {
        if (!(context.getAttribute(UnknownNames.class) instanceof List<?> list)) return false;
        @SuppressWarnings("unchecked") // it is put there by Json alone
        var unknown = (List<FieldError>) list;
        unknown.add(FieldError.of(path(json), "UNKNOWN", "is not known here"));
        json.skipChildren();
        return true;
    }

    private static String path(JsonParser json) {
        return json.getParsingContext()
                .pathAsPointer()
                .toString()
                .substring(1)
                .replaceAll("/([0-9]+)(?=/|$)", "[$1]")
                .replace('/', '.');
    }
}
