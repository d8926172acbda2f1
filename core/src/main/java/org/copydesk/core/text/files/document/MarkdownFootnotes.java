package org.copydesk.core.text.files.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The footnotes of a Markdown text, which CommonMark does not know: they are read out of the text before it, and come back behind
 * it, numbered by where they are first named. A note that nobody names stands behind those; a name that has no note stays as it
 * is written.
 */
final class MarkdownFootnotes {

    private static final Pattern NOTE = Pattern.compile(" {0,3}\\[\\^([^\\]\\s]{1,100})]:[ \\t]*(.*)");
    private static final Pattern MORE = Pattern.compile("(?: {4}|\\t)(.*)");
    private static final Pattern NAMED = Pattern.compile("\\[\\^([^\\]\\s]{1,100})]");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(```|~~~).*");

    private final StringBuilder text = new StringBuilder();
    private final Map<String, StringBuilder> notes = new LinkedHashMap<>();

    private MarkdownFootnotes() {}

    static MarkdownFootnotes of(String markdown) {
        var footnotes = new MarkdownFootnotes();
        footnotes.read(markdown);
        return footnotes;
    }

    /** What there is without the notes. */
    String text() {
        return text.toString();
    }

    private void read(String markdown) {
        StringBuilder note = null;
        String fence = null;
        boolean afterBlank = false;
        for (var line : markdown.lines().toList()) {
            var begun = fence == null ? NOTE.matcher(line) : null;
            var more = MORE.matcher(line);
            if (begun != null && begun.matches()) {
                note = notes.computeIfAbsent(begun.group(1), any -> new StringBuilder());
                note.append(begun.group(2)).append('\n');
            } else if (note != null && (line.isBlank() || more.matches() || !afterBlank)) {
                note.append(more.matches() ? more.group(1) : line).append('\n');
            } else {
                note = null;
                var rail = FENCE.matcher(line);
                if (rail.matches() && fence == null) fence = rail.group(1);
                else if (rail.matches() && rail.group(1).equals(fence)) fence = null;
                text.append(line).append('\n');
            }
            afterBlank = line.isBlank();
        }
    }

    /** Numbers where they are named in what became of the text, and puts them behind it. */
    void put(Element body, UnaryOperator<String> rendered) {
        if (notes.isEmpty()) return;
        List<String> named = new ArrayList<>();
        for (var words : body.select(":not(code):not(pre)").textNodes()) number(words, named);
        notes.keySet().stream().filter(note -> !named.contains(note)).forEach(named::add);
        var list = body.appendElement("ol");
        for (var note : named)
            list.appendElement("li").html(rendered.apply(notes.get(note).toString()));
    }

    private void number(TextNode words, List<String> named) {
        var left = words;
        var mark = NAMED.matcher(left.getWholeText());
        int from = 0;
        while (mark.find(from)) {
            from = mark.end();
            if (!notes.containsKey(mark.group(1))) continue;
            if (!named.contains(mark.group(1))) named.add(mark.group(1));
            var number = new Element("sup").text("[" + (named.indexOf(mark.group(1)) + 1) + "]");
            var behind = left.splitText(mark.end());
            left.splitText(mark.start()).replaceWith(number);
            left = behind;
            mark = NAMED.matcher(left.getWholeText());
            from = 0;
        }
    }
}
