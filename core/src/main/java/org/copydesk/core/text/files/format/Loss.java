package org.copydesk.core.text.files.format;

/** What a file can have that an article has not, and so is told to whoever imports it. The names are message keys. */
public enum Loss {
    FORMULAS("formulas are left out"),
    COMMENTS("comments are left out"),
    TEXT_BOXES("text boxes are left out"),
    PICTURES("pictures are left out"),
    CHARTS("charts and diagrams are left out"),
    OBJECTS("embedded objects are left out"),
    HEADERS("headers and footers are left out"),
    INSERTIONS("tracked insertions are taken as text"),
    DELETIONS("tracked deletions are left out"),
    FRONT_MATTER("not known in the front matter");

    private final String words;

    Loss(String words) {
        this.words = words;
    }

    /** In English, for programs. */
    public String words() {
        return words;
    }
}
