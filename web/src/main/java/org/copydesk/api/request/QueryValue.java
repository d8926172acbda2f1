package org.copydesk.api.request;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.copydesk.api.problem.CallRefused;

/** Values of the query, read strictly; one that is empty was not given. */
public final class QueryValue {

    private static final int LONGEST = 500;

    private QueryValue() {}

    public static String text(String field, String value) {
        if (value == null || value.isBlank()) return null;
        if (value.length() > LONGEST) {
            throw CallRefused.field(field, "TOO_LONG", "is longer than " + LONGEST + " characters");
        }
        if (value.indexOf('\0') >= 0) {
            throw CallRefused.field(field, "MALFORMED", "contains the character U+0000");
        }
        return value.strip();
    }

    public static boolean flag(String field, String value) {
        if (value == null || value.isEmpty()) return false;
        if (!value.equals("true") && !value.equals("false")) {
            throw CallRefused.field(field, "UNKNOWN", "has to be true or false");
        }
        return value.equals("true");
    }

    /** One of the names of an enumeration, in either case. */
    public static <E extends Enum<E>> E name(String field, String value, Class<E> type) {
        return name(field, value, List.of(type.getEnumConstants()));
    }

    /** The same, of some of them. */
    public static <E extends Enum<E>> E name(String field, String value, List<E> known) {
        if (value == null || value.isBlank()) return null;
        var name = value.strip().toUpperCase(Locale.ROOT);
        return known.stream()
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> CallRefused.field(field, "UNKNOWN", "has to be one of " + names(known)));
    }

    private static String names(List<? extends Enum<?>> known) {
        return known.stream().map(Enum::name).collect(Collectors.joining(", "));
    }
}
