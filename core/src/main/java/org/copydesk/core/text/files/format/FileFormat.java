package org.copydesk.core.text.files.format;

import java.util.List;
import java.util.Locale;

/** A way of writing one article into one file, as it is read. */
public interface FileFormat {

    /** How the names of its files end, in lower case: {@code .txt}. */
    List<String> endings();

    /** Whether a file of this name would be in this format. */
    default boolean covers(String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT);
        return endings().stream().anyMatch(name::endsWith);
    }

    FileReading read(SourceFile file);
}
