package org.copydesk.core.text.merge.line;

import java.util.List;
import java.util.Locale;
import org.jsoup.parser.Parser;

/**
 * What stands between two block boundaries: a paragraph, a list item's own text, a whole table. Immutable.
 *
 * @param path the opening tags around it without their brackets, outermost first; none for plain text. A tag begins
 *     with {@link #AGAIN} or {@link #SAME} where the line's place alone does not tell whether the element is a new one
 * @param inner inline HTML, as jsoup prints it
 */
public record Line(List<String> path, String inner) {

    /** Begins a new element although the line before stands in one just like it. */
    static final char AGAIN = '+';

    /** Goes on in the element of the line before although a new one would be expected. */
    static final char SAME = '~';

    /** What its inside is made of. */
    public enum Kind {
        RUNNING,
        PREFORMATTED,
        TABLE,
        RULE
    }

    public Line {
        path = List.copyOf(path);
    }

    public static Line plain(String text) {
        return new Line(List.of(), Html.escaped(text));
    }

    /** The text without any formatting. */
    public String text() {
        if (inner.indexOf('<') >= 0) return Html.parsed(inner).wholeText();
        return inner.indexOf('&') >= 0 ? Parser.unescapeEntities(inner, false) : inner;
    }

    public List<Token> tokens(Locale language) {
        return new TokenReader(this, language).read();
    }

    /** Whether all of its words are gone, so that the element around it means nothing any more. */
    boolean isEmptied() {
        return inner.isEmpty() && !path.isEmpty() && kind() != Kind.RULE;
    }

    public Kind kind() {
        if (path.isEmpty()) return Kind.RUNNING;
        return switch (Html.name(path.get(path.size() - 1))) {
            case "table" -> Kind.TABLE;
            case "pre" -> Kind.PREFORMATTED;
            case "hr" -> Kind.RULE;
            default -> Kind.RUNNING;
        };
    }
}
