package org.copydesk.web.sentences;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.core.text.merge.Field;
import org.copydesk.persistence.record.Details;
import org.copydesk.web.frame.Words;

/** Which parts of an earlier revision came back. */
@RequestScoped
public class RestoredParts {

    private static final Set<String> KNOWN =
            Stream.of(Field.values()).map(Field::name).collect(Collectors.toSet());

    @Inject
    Words words;

    /** The names of the parts in their order. */
    public String named(Set<Field> fields) {
        return named(fields.stream());
    }

    /** What the record says, in the reader's words; empty when it does not say. */
    Optional<String> sentence(Details restored) {
        var fields = restored.list(Details.FIELDS);
        if (!KNOWN.containsAll(fields)) return Optional.empty();
        return restored.number(Details.REVISION)
                .map(number -> fields.isEmpty()
                        ? words.of("restored.whole", number)
                        : words.of(
                                "restored.parts", number, named(fields.stream().map(Field::valueOf))));
    }

    private String named(Stream<Field> fields) {
        return fields.sorted().map(field -> words.of("conflict.field." + field)).collect(Collectors.joining(", "));
    }
}
