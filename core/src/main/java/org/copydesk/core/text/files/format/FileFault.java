package org.copydesk.core.text.files.format;

/** Everything that can be wrong with a file. The names are message keys; the words say what is expected. */
public enum FileFault {
    NOT_UTF8("text in UTF-8, or in UTF-16 with its mark"),
    UNPRINTABLE("text without control characters"),
    BINARY("text, not a binary file"),
    TOO_LARGE("a file within the size limit"),
    UNREADABLE("a file that can be read to its end"),
    NOT_STORED("another try later: it could not be stored, though nothing is wrong with the file"),

    NOT_A_HEADER("a header such as \"Title: ...\", or \"Text:\" before the body"),
    UNKNOWN_HEADER(
            "one of Published Time, Title, Standfirst, Category 1, Author, Author title, Author description, Text"),
    DUPLICATE_HEADER("each header once"),
    NO_TITLE("a line \"Title: ...\" with the title before \"Text:\""),
    NO_TEXT("a line \"Text:\" before the body"),
    NO_HEADING("a title: a first heading, or \"title\" in the front matter"),
    FRONT_MATTER("front matter in plain YAML, with names and values"),
    NOT_WORD("a Word document (.docx) that opens"),
    TOO_NESTED("a text whose lists and tables do not stand in each other that deep"),
    BAD_DATE("a date such as 2023-11-08, or a time such as 2023-11-08T09:30:00Z"),
    CATEGORY_ORDER("categories numbered 1, 2, 3 and so on, each once"),
    EMPTY_CATEGORY("a name after each category number"),
    TITLE_TOO_LONG("a title of at most 300 characters"),
    TOO_LONG("a shorter value"),
    TOO_MANY("at most 100 names"),

    NOT_A_TEXT_FILE("a name that ends in .txt, .md, .html or .docx"),
    NESTED_ZIP("text files, not a zip inside a zip"),
    UNSAFE_NAME("a name without a path that leads out of the upload"),
    ENCRYPTED("a file without a password"),
    UNUSUAL_PACKING("a file packed in one of the two usual ways"),
    BROKEN_ZIP("an undamaged zip file"),
    EMPTY("at least one text file"),
    TOO_MANY_FILES("fewer files in one upload"),
    TOO_MUCH("fewer bytes in one upload"),
    ZIP_BOMB("a zip file that does not swell like this one");

    private final String expected;

    FileFault(String expected) {
        this.expected = expected;
    }

    public String expected() {
        return expected;
    }
}
