package org.copydesk.core.text.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.core.text.markup.block.InlineContent;
import org.copydesk.core.text.markup.block.InlineContent.Image;
import org.copydesk.core.text.markup.block.InlineContent.InlineRun;
import org.copydesk.core.text.markup.block.InlineContent.TextRun;
import org.copydesk.core.text.markup.block.RunStyle;
import org.copydesk.core.text.markup.block.RunStyle.InlineMark;

/** Writes the content of one block on one line. */
final class MarkdownInline {

    private static final Map<InlineMark, String> MARKS =
            new EnumMap<>(Map.of(InlineMark.STRONG, "**", InlineMark.EM, "*"));
    private static final String ENTITY = "|&(?=#?\\w+;)";
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<]" + ENTITY);
    private static final Pattern MOST_SPECIAL = Pattern.compile("[\\\\`*<]" + ENTITY);
    private static final Pattern ADDRESS_SPECIAL = Pattern.compile("[()]" + ENTITY);
    private static final Pattern MARKER = Pattern.compile("^(?:#{1,6}(?:\\s|$)|>|[-+](?:\\s|$)|[-=][-=\\s]*$"
            + "|~~~|[-|:\\s]*-[-|:\\s]*$|(?=[0-9]{1,9}[.)](?:\\s|$)))");
    private static final Pattern NUMBER = Pattern.compile("^([0-9]{1,9})([.)])");

    private final StringBuilder out = new StringBuilder();
    private final List<String> open = new ArrayList<>();

    private final Pattern special;

    private MarkdownInline(Pattern special) {
        this.special = special;
    }

    /** The ways of writing this line, the most readable first. */
    static Stream<String> ways(InlineContent line) {
        return Stream.of(bare(line), marked(line, false), marked(line, true)).filter(text -> !text.isEmpty());
    }

    /** The words as they are, "" where they could be taken for something else than words. */
    private static String bare(InlineContent line) {
        List<InlineRun> runs = line.runs();
        return runs.size() == 1
                        && runs.get(0) instanceof TextRun words
                        && words.style().equals(RunStyle.PLAIN)
                        && !MARKER.matcher(words.text()).find()
                ? words.text()
                : "";
    }

    /** With marks and backslashes, before all that could ever need one where it is to be sure. */
    static String marked(InlineContent line, boolean sure) {
        MarkdownInline inline = new MarkdownInline(sure ? SPECIAL : MOST_SPECIAL);
        line.runs().forEach(inline::add);
        inline.switchTo(List.of());
        String text = inline.out.toString();
        return MARKER.matcher(text).find() ? escapedStart(text) : text;
    }

    private static String escapedStart(String text) {
        return Character.isDigit(text.charAt(0)) ? NUMBER.matcher(text).replaceFirst("$1\\\\$2") : "\\" + text;
    }

    private void add(InlineRun run) {
        RunStyle style = run.style();
        boolean code = style.marks().contains(InlineMark.CODE) && run instanceof TextRun;
        switchTo(tokens(style));
        if (run instanceof TextRun words) {
            out.append(code ? code(words.text()) : escaped(words.text()));
        } else if (run instanceof Image image) {
            out.append("![").append(escaped(image.alt())).append(']').append(address(image.src()));
        } else {
            out.append("<br>");
        }
    }

    /** The openings of this style, outermost first; a link's opening carries its address to its end. */
    private static List<String> tokens(RunStyle style) {
        List<String> tokens = new ArrayList<>();
        if (!style.href().isEmpty()) {
            tokens.add("[" + style.href());
        }
        for (InlineMark mark : style.marks()) {
            if (mark != InlineMark.CODE) {
                tokens.add(MARKS.getOrDefault(mark, "<" + mark.tag() + ">"));
            }
        }
        return tokens;
    }

    private void switchTo(List<String> wanted) {
        int same = 0;
        while (same < open.size() && same < wanted.size() && open.get(same).equals(wanted.get(same))) {
            same++;
        }
        List<String> closing = open.subList(same, open.size());
        Collections.reverse(closing);
        closing.forEach(token -> out.append(end(token)));
        closing.clear();
        for (String token : wanted.subList(same, wanted.size())) {
            out.append(token.charAt(0) == '[' ? "[" : token);
            open.add(token);
        }
    }

    private static String end(String token) {
        return switch (token.charAt(0)) {
            case '[' -> "]" + address(token.substring(1));
            case '<' -> "</" + token.substring(1);
            default -> token;
        };
    }

    private static String address(String address) {
        return "(" + ADDRESS_SPECIAL.matcher(address).replaceAll("\\\\$0").replace("\\&", "&amp;") + ")";
    }

    private String escaped(String text) {
        return special.matcher(text).replaceAll("\\\\$0").replace("\\&", "&amp;");
    }

    private static String code(String text) {
        String ticks = "`";
        while (text.contains(ticks)) {
            ticks += "`";
        }
        String pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
        return ticks + pad + text + pad + ticks;
    }
}
