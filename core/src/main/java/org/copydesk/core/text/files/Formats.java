package org.copydesk.core.text.files;

import java.util.List;
import java.util.Optional;
import org.copydesk.core.text.files.format.FileFormat;
import org.copydesk.core.text.files.interchange.InterchangeText;

/** Every format in which articles travel. To add one, write it and name it here. */
public final class Formats {

    private static final List<FileFormat> ALL = List.of(new InterchangeText());

    private Formats() {}

    public static Optional<FileFormat> named(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }

    /** The format of a file, by the end of its name. */
    public static Optional<FileFormat> of(String fileName) {
        return ALL.stream().filter(format -> format.covers(fileName)).findFirst();
    }
}
