package org.copydesk.core.blocks;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;

/**
 * Everything of a unit that can change while its text stays the same. Immutable.
 *
 * @param styles without doubles, in the order of the enum
 * @param link where it leads, "" for nowhere
 * @param alt the words for an image, "" for others
 */
public record Format(List<Style> styles, String link, String alt) {

    public static final Format PLAIN = new Format(List.of(), "", "");

    public Format {
        styles = inOrder(styles);
    }

    Format with(Style style) {
        var more = EnumSet.of(style);
        more.addAll(styles);
        return new Format(List.copyOf(more), link, alt);
    }

    Format without(Style style) {
        return new Format(styles.stream().filter(other -> other != style).toList(), link, alt);
    }

    Format linkedTo(String target) {
        return new Format(styles, target, alt);
    }

    Format describedAs(String words) {
        return new Format(styles, link, words);
    }

    private static List<Style> inOrder(Collection<Style> styles) {
        return styles.size() < 2 ? List.copyOf(styles) : List.copyOf(EnumSet.copyOf(styles));
    }
}
