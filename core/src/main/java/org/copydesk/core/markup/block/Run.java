package org.copydesk.core.markup.block;

/** A stretch of inline content that looks the same throughout. Immutable. */
public sealed interface Run {

    Style style();

    record Words(String text, Style style) implements Run {}

    record Break(Style style) implements Run {}

    record Image(String src, String alt, Style style) implements Run {}
}
