package org.copydesk.core.text.markup.block;

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
public record RunStyle(String href, Set<InlineMark> marks) {

    /** The inline elements without attributes. */
    public enum InlineMark {
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

    public static final RunStyle PLAIN = new RunStyle("", EnumSet.noneOf(InlineMark.class));

    public RunStyle with(InlineMark mark) {
        EnumSet<InlineMark> more = EnumSet.copyOf(marks);
        more.add(mark);
        return new RunStyle(href, more);
    }

    RunStyle without(InlineMark mark) {
        if (!marks.contains(mark)) {
            return this;
        }
        EnumSet<InlineMark> fewer = EnumSet.copyOf(marks);
        fewer.remove(mark);
        return new RunStyle(href, fewer);
    }

    public RunStyle linkedTo(String address) {
        return new RunStyle(address, marks);
    }

    /** What both have. */
    RunStyle sharedWith(RunStyle other) {
        EnumSet<InlineMark> shared = EnumSet.copyOf(marks);
        shared.retainAll(other.marks);
        return new RunStyle(href.equals(other.href) ? href : "", shared);
    }

    /** The start tags of this style without their brackets, outermost first. */
    List<String> tags() {
        if (href.isEmpty() && marks.isEmpty()) {
            return List.of();
        }
        List<String> tags = new ArrayList<>(marks.size() + 1);
        if (!href.isEmpty()) {
            tags.add("a href=\"" + Characters.attribute(href) + '"');
        }
        marks.forEach(mark -> tags.add(mark.tag()));
        return tags;
    }

    /** Closes what is open and not wanted, opens what is wanted and not open. */
    static List<String> switchTags(List<String> open, List<String> wanted, StringBuilder html) {
        int same = 0;
        while (same < open.size() && same < wanted.size() && open.get(same).equals(wanted.get(same))) {
            same++;
        }
        for (int i = open.size() - 1; i >= same; i--) {
            html.append("</").append(open.get(i).split(" ", 2)[0]).append('>');
        }
        for (String tag : wanted.subList(same, wanted.size())) {
            html.append('<').append(tag).append('>');
        }
        return wanted;
    }
}
