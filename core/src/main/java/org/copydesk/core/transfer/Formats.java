package org.copydesk.core.transfer;

import java.util.List;
import java.util.Optional;
import org.copydesk.core.transfer.format.Format;
import org.copydesk.core.transfer.text.InterchangeText;

/** Every format in which articles travel. To add one, write it and name it here. */
public final class Formats {

    private static final List<Format> ALL = List.of(new InterchangeText());

    private Formats() {}

    public static Optional<Format> named(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }

    /** The format of a file, by the end of its name. */
    public static Optional<Format> of(String fileName) {
        return ALL.stream().filter(format -> format.covers(fileName)).findFirst();
    }
}
