package org.copydesk.web.sentences;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.core.text.merge.Field;
import org.copydesk.web.frame.Words;

/** Which parts of an earlier revision came back. */
@RequestScoped
public class RestoredParts {

    private static final Pattern RECORDED = Pattern.compile("Restored (?:(.+) of )?revision ([0-9]{1,9})");
    private static final Set<String> KNOWN =
            Stream.of(Field.values()).map(Field::name).collect(Collectors.toSet());

    @Inject
    Words words;

    /** The names of the parts in their order. */
    public String named(Set<Field> fields) {
        return named(fields.stream());
    }

    /** What the record says, in the reader's words; as it stands there when that cannot be read. */
    String sentence(String note) {
        var recorded = RECORDED.matcher(note);
        if (!recorded.matches()) return note;
        int number = Integer.parseInt(recorded.group(2));
        if (recorded.group(1) == null) return words.of("restored.whole", number);
        var names = recorded.group(1).toUpperCase(Locale.ROOT).replace(' ', '_').split(",_");
        if (!KNOWN.containsAll(List.of(names))) return note;
        return words.of("restored.parts", number, named(Stream.of(names).map(Field::valueOf)));
    }

    private String named(Stream<Field> fields) {
        return fields.sorted().map(field -> words.of("conflict.field." + field)).collect(Collectors.joining(", "));
    }
}
