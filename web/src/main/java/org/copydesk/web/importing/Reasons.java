package org.copydesk.web.importing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.copydesk.persistence.importing.FileRow;
import org.copydesk.web.frame.Words;

/** Why files did not go in, in the visitor's language. */
@Named
@RequestScoped
public class Reasons {

    @Inject
    Words words;

    /** What is expected of a refused file, and what it says instead; reports of old are as they were written. */
    public String of(FileRow file) {
        if (file.fault() == null) return file.message();
        var expected = words.of("fault." + file.fault());
        return file.found().isEmpty()
                ? words.of("import.expected", expected)
                : words.of("import.found", expected, file.found());
    }
}
