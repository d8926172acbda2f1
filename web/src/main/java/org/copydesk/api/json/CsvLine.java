package org.copydesk.api.json;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One line of a table as CSV has it (RFC 4180). */
public final class CsvLine {

    private CsvLine() {}

    /** Null is an empty cell. */
    public static String of(Object... cells) {
        return Stream.of(cells).map(CsvLine::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** Quoted where it needs to be; what a spreadsheet would take for a formula begins with an apostrophe. */
    private static String cell(Object value) {
        var text = value == null ? "" : value.toString();
        var plain = text.matches("(?s)[=+@\\t\\r-].*") ? "'" + text : text;
        return plain.matches("(?s).*[\",\\r\\n].*") ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }
}
