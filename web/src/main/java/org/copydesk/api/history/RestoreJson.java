package org.copydesk.api.history;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.api.problem.CallRefused;
import org.copydesk.api.text.FieldName;
import org.copydesk.core.text.merge.Field;

/** Which fields of a revision are to come back, by their names; null for all. */
public record RestoreJson(List<String> fields) {

    static final RestoreJson ALL = new RestoreJson(null);

    Set<Field> wanted() {
        if (fields == null) return EnumSet.allOf(Field.class);
        if (fields.isEmpty()) throw CallRefused.field("fields", "MISSING", "has to name at least one field");
        var wanted = EnumSet.noneOf(Field.class);
        for (int i = 0; i < fields.size(); i++) wanted.add(field(i));
        return wanted;
    }

    private Field field(int index) {
        return Stream.of(Field.values())
                .filter(field -> name(field).equals(fields.get(index)))
                .findFirst()
                .orElseThrow(() -> CallRefused.field("fields[" + index + "]", "UNKNOWN", unknown()));
    }

    private static String unknown() {
        var names = Arrays.stream(Field.values()).map(RestoreJson::name).collect(Collectors.joining(", "));
        return "has to be one of %s".formatted(names);
    }

    private static String name(Field field) {
        return FieldName.of(field);
    }
}
