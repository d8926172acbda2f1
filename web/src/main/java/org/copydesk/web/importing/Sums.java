package org.copydesk.web.importing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.persistence.importing.FileOutcome;
import org.copydesk.persistence.importing.Tally;
import org.copydesk.web.frame.Words;

/** How many files went in and how many did not, in a few words; what did not happen is not mentioned. */
@RequestScoped
public class Sums {

    @Inject
    Words words;

    String of(Tally tally) {
        if (tally.equals(Tally.NONE)) return words.of("import.sum.none");
        return Stream.of(
                        part(FileOutcome.CREATED, tally.created()),
                        part(FileOutcome.UNCHANGED, tally.unchanged()),
                        part(FileOutcome.REFUSED, tally.refused()))
                .flatMap(part -> part)
                .collect(Collectors.joining(", "));
    }

    private Stream<String> part(FileOutcome outcome, long count) {
        return count == 0 ? Stream.empty() : Stream.of(words.of("import.sum." + outcome, count));
    }
}
