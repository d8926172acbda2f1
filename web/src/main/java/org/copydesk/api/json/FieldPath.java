package org.copydesk.api.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;

/** Where in a piece of JSON something is, as callers are told: {@code byline[2].name}. */
final class FieldPath {

    private FieldPath() {}

    /** Where the reading is; "" while it is outside of everything. */
    static String of(JsonParser json) {
        return json.getParsingContext()
                .pathAsPointer()
                .toString()
                .replaceFirst("^/", "")
                .replaceAll("/([0-9]+)(?=/|$)", "[$1]")
                .replace('/', '.');
    }

    static String of(JsonMappingException failure) {
        var path = new StringBuilder();
        for (Reference step : failure.getPath()) {
            if (step.getFieldName() == null)
                path.append('[').append(step.getIndex()).append(']');
            else path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
        }
        return path.toString();
    }
}
