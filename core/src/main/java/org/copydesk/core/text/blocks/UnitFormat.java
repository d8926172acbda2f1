package org.copydesk.core.text.blocks;

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
public record UnitFormat(List<Emphasis> styles, String link, String alt) {

    public static final UnitFormat PLAIN = new UnitFormat(List.of(), "", "");

    public UnitFormat {
        styles = inOrder(styles);
    }

    UnitFormat with(Emphasis style) {
        var more = EnumSet.of(style);
        more.addAll(styles);
        return new UnitFormat(List.copyOf(more), link, alt);
    }

    UnitFormat without(Emphasis style) {
        return new UnitFormat(styles.stream().filter(other -> other != style).toList(), link, alt);
    }

    UnitFormat linkedTo(String target) {
        return new UnitFormat(styles, target, alt);
    }

    UnitFormat describedAs(String words) {
        return new UnitFormat(styles, link, words);
    }

    private static List<Emphasis> inOrder(Collection<Emphasis> styles) {
        return styles.size() < 2 ? List.copyOf(styles) : List.copyOf(EnumSet.copyOf(styles));
    }
}
