package org.copydesk.core.text.files.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Several names or words in one line, as people type them: between commas, or between semicolons where there are some, so that
 * a name may have a comma. Of three or more the last may follow an "and". What follows a name as a part of it stays with it.
 */
final class TypedLine {

    private static final Pattern SUFFIX = Pattern.compile("(?i)(?:jr|sr|esq|ph\\.? ?d|m\\.? ?d|md[bl]|i{2,3}|iv)\\.?");
    private static final Pattern LAST = Pattern.compile("^(?:(?:and|und|&)\\s+)|\\s+(?:and|und|&)\\s+");

    private TypedLine() {}

    static List<String> parts(String line) {
        if (line.indexOf(';') >= 0) return shown(Stream.of(line.split(";")));
        if (line.indexOf(',') < 0) return List.of(line);
        var parts = new ArrayList<String>();
        for (var part : shown(Stream.of(line.split(",")))) {
            int last = parts.size() - 1;
            if (last >= 0 && SUFFIX.matcher(part).matches()) parts.set(last, parts.get(last) + ", " + part);
            else parts.add(part);
        }
        if (parts.size() < 2) return parts;
        var last = parts.remove(parts.size() - 1);
        parts.addAll(shown(LAST.splitAsStream(last)));
        return parts;
    }

    private static List<String> shown(Stream<String> parts) {
        return parts.map(String::strip).filter(part -> !part.isEmpty()).toList();
    }
}
