package org.copydesk.web.importing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.copydesk.core.text.files.format.Losses;
import org.copydesk.persistence.importing.FileOutcome;
import org.copydesk.persistence.importing.FileRow;
import org.copydesk.web.frame.Words;

/** Why files did not go in, or not whole, in the visitor's language. */
@Named
@RequestScoped
public class Reasons {

    @Inject
    Words words;

    /** What is expected of a refused file, and what it says instead; reports of old are as they were written. */
    public String of(FileRow file) {
        if (file.outcome() != FileOutcome.REFUSED) return lost(file.found());
        if (file.fault() == null) return file.message();
        var expected = words.of("fault." + file.fault());
        return file.found().isEmpty()
                ? words.of("import.expected", expected)
                : words.of("import.found", expected, file.found());
    }

    /** What of a file that went in did not come along; null when all did. */
    private String lost(String kept) {
        if (kept == null) return null;
        return Losses.read(kept).all().entrySet().stream()
                .map(one -> words.of("loss." + one.getKey(), String.join(", ", one.getValue())))
                .collect(Collectors.joining(" "));
    }
}
