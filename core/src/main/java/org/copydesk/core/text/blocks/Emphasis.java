package org.copydesk.core.text.blocks;

import java.util.Map;

/** The ways in which a word can stand out. */
public enum Emphasis {
    STRONG("strong"),
    EMPHASIS("em"),
    STRUCK("s"),
    LOWERED("sub"),
    RAISED("sup"),
    CODE("code");

    private static final Map<String, Emphasis> BY_ELEMENT = Map.ofEntries(
            Map.entry("strong", STRONG),
            Map.entry("b", STRONG),
            Map.entry("em", EMPHASIS),
            Map.entry("i", EMPHASIS),
            Map.entry("s", STRUCK),
            Map.entry("strike", STRUCK),
            Map.entry("del", STRUCK),
            Map.entry("sub", LOWERED),
            Map.entry("sup", RAISED),
            Map.entry("code", CODE),
            Map.entry("kbd", CODE),
            Map.entry("samp", CODE));

    private final String tag;

    Emphasis(String tag) {
        this.tag = tag;
    }

    /** The canonical element. */
    public String tag() {
        return tag;
    }

    /** The style of an element, or null when it has none. */
    static Emphasis of(String element) {
        return BY_ELEMENT.get(element);
    }
}
