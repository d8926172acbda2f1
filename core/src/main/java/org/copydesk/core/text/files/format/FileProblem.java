package org.copydesk.core.text.files.format;

import org.copydesk.core.text.markup.Markup;

/**
 * Why a file, or a part of an upload, does not go in.
 *
 * @param line counted from 1; 0 when the file as a whole is meant
 * @param found what stands there instead, "" when there is nothing to show
 */
public record FileProblem(String file, int line, FileFault fault, String found) implements Delivery {

    private static final int SHOWN = 80;

    public FileProblem {
        String words = Markup.line(found);
        found = words.codePointCount(0, words.length()) <= SHOWN
                ? words
                : words.substring(0, words.offsetByCodePoints(0, SHOWN)) + "…";
    }

    /** One sentence in English: what is expected, and what was found. */
    public String message() {
        return "expected " + fault.expected() + (found.isEmpty() ? "" : ", found \"" + found + '"');
    }

    @Override
    public String toString() {
        return file + (line > 0 ? ", line " + line : "") + ": " + message();
    }
}
