package org.copydesk.core.text.files.format;

/** What an upload turns out to hold, piece by piece: a file, or something that cannot be one. */
public sealed interface Delivery permits SourceFile, FileProblem {

    /** The name to show, free of anything but printable characters. */
    String file();
}
