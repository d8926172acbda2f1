package org.copydesk.core.markup.block;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How a run of text looks. Immutable.
 *
 * @param href the address it links to, "" when it is no link
 * @param marks in the order in which they nest, outermost first
 */
public record Style(String href, Set<Mark> marks) {

    /** The inline elements without attributes. */
    public enum Mark {
        STRONG,
        EM,
        S,
        SUB,
        SUP,
        CODE;

        public String tag() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static final Style PLAIN = new Style("", EnumSet.noneOf(Mark.class));

    Style with(Mark mark) {
        EnumSet<Mark> more = EnumSet.copyOf(marks);
        more.add(mark);
        return new Style(href, more);
    }

    Style linkedTo(String address) {
        return new Style(address, marks);
    }

    /** What both have. */
    Style sharedWith(Style other) {
        EnumSet<Mark> shared = EnumSet.copyOf(marks);
        shared.retainAll(other.marks);
        return new Style(href.equals(other.href) ? href : "", shared);
    }

    /** The start tags of this style without their brackets, outermost first. */
    List<String> tags() {
        List<String> tags = new ArrayList<>(marks.size() + 1);
        if (!href.isEmpty()) {
            tags.add("a href=\"" + Line.attribute(href) + '"');
        }
        marks.forEach(mark -> tags.add(mark.tag()));
        return tags;
    }
}
