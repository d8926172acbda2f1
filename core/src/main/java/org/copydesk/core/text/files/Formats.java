package org.copydesk.core.text.files;

import java.util.List;
import java.util.Optional;
import org.copydesk.core.text.files.document.HtmlFile;
import org.copydesk.core.text.files.document.MarkdownFile;
import org.copydesk.core.text.files.document.WordFile;
import org.copydesk.core.text.files.format.FileFormat;
import org.copydesk.core.text.files.interchange.InterchangeText;

/** Every format in which articles travel. To take another one in, write it and name it here. */
public final class Formats {

    private static final InterchangeText OUTWARD = new InterchangeText();
    private static final List<FileFormat> ALL = List.of(OUTWARD, new MarkdownFile(), new HtmlFile(), new WordFile());

    private Formats() {}

    /** The format of that name in which articles go out. */
    public static Optional<InterchangeText> outward(String name) {
        return Optional.of(OUTWARD).filter(format -> format.name().equals(name));
    }

    /** The format of a file, by the end of its name. */
    public static Optional<FileFormat> of(String fileName) {
        return ALL.stream().filter(format -> format.covers(fileName)).findFirst();
    }

    /** The ends of the names of all files that are taken in. */
    public static List<String> endings() {
        return ALL.stream().flatMap(format -> format.endings().stream()).toList();
    }
}
