package org.copydesk.core.text.merge.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.core.text.merge.line.Token.Kind;
import org.copydesk.core.text.words.WordSplitter;
import org.jsoup.parser.Parser;

/** Takes a line apart into words; preformatted text into its lines, as white space counts there. */
final class TokenReader {

    private final Line line;
    private final Locale language;
    private final List<Token> tokens = new ArrayList<>();

    private List<String> marks = List.of();
    private String gap = "";

    TokenReader(Line line, Locale language) {
        this.line = line;
        this.language = language;
    }

    List<Token> read() {
        if (line.kind() == Line.Kind.TABLE) add(Kind.TABLE, line.inner());
        else scan(line.inner());
        marks = line.path();
        add(Kind.END, "");
        return tokens;
    }

    private void scan(String html) {
        int place = 0;
        while (place < html.length()) {
            int tag = html.indexOf('<', place);
            int end = tag < 0 ? -1 : Html.tagEnd(html, tag);
            if (end < 0) break;
            readText(html.substring(place, tag));
            readTag(html.substring(tag, end));
            place = end;
        }
        readText(html.substring(place));
    }

    private void readTag(String tag) {
        String inside = tag.substring(1, tag.length() - 1);
        if (tag.startsWith("</")) marks = marks.subList(0, Math.max(0, marks.size() - 1));
        else if (tag.startsWith("<!") || Html.isVoid(inside)) add(Kind.ELEMENT, tag);
        else {
            List<String> inner = new ArrayList<>(marks);
            inner.add(inside);
            marks = List.copyOf(inner);
        }
    }

    private void readText(String escaped) {
        if (escaped.isEmpty()) return;
        String text = escaped.indexOf('&') < 0 ? escaped : Parser.unescapeEntities(escaped, false);
        if (line.kind() == Line.Kind.PREFORMATTED) {
            for (String unit : text.split("(?<=\n)")) add(Kind.WORD, unit);
            return;
        }
        for (String unit : WordSplitter.finely(text, language)) {
            if (WordSplitter.isSpace(unit)) gap += unit;
            else add(Kind.WORD, unit);
        }
    }

    private void add(Kind kind, String text) {
        tokens.add(new Token(kind, text, marks, gap));
        gap = "";
    }
}
