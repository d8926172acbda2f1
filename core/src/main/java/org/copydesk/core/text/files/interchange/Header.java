package org.copydesk.core.text.files.interchange;

import java.util.Arrays;
import java.util.Optional;

/** The headers of a file besides the categories, in the order in which they are written. */
enum Header {
    PUBLISHED_TIME("Published Time"),
    TITLE("Title"),
    STANDFIRST("Standfirst"),
    AUTHOR("Author"),
    AUTHOR_TITLE("Author title"),
    AUTHOR_DESCRIPTION("Author description"),
    TEXT("Text");

    private final String label;

    Header(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static Optional<Header> labelled(String label) {
        return Arrays.stream(values())
                .filter(header -> header.label.equals(label))
                .findFirst();
    }
}
