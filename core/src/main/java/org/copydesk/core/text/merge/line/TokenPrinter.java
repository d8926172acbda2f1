package org.copydesk.core.text.merge.line;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.core.text.merge.line.Token.Kind;

/**
 * Prints a run of words as inline HTML in the house's form: tags nest in one order, and what stands between two words
 * takes only the formatting that both have.
 */
final class TokenPrinter {

    private final StringBuilder out = new StringBuilder();
    private final List<String> open = new ArrayList<>();
    private List<String> before = List.of();

    private TokenPrinter() {}

    static String print(List<Token> tokens) {
        var printer = new TokenPrinter();
        for (int i = 0; i < tokens.size(); i++) printer.add(tokens, i);
        printer.close(0);
        return printer.out.toString();
    }

    private void add(List<Token> tokens, int place) {
        Token token = tokens.get(place);
        List<String> marks = marks(tokens, place);
        if (!token.gap().isEmpty()) add(Html.escaped(token.gap()), FormattingTags.common(before, marks));
        if (token.kind() == Kind.WORD) add(Html.escaped(token.text()), marks);
        else if (!token.isEnd()) add(token.text(), marks);
        before = marks;
    }

    private List<String> marks(List<Token> tokens, int place) {
        int next = place;
        while (next < tokens.size() && tokens.get(next).isLineBreak()) next++;
        var marks = next == tokens.size() || tokens.get(next).isEnd()
                ? List.<String>of()
                : FormattingTags.ordered(tokens.get(next).marks());
        return next == place ? marks : FormattingTags.common(before, marks);
    }

    private void add(String html, List<String> marks) {
        int kept = 0;
        while (kept < open.size() && kept < marks.size() && open.get(kept).equals(marks.get(kept))) kept++;
        close(kept);
        for (String mark : marks.subList(kept, marks.size())) {
            Html.open(out, mark);
            open.add(mark);
        }
        out.append(html);
    }

    private void close(int kept) {
        for (int i = open.size() - 1; i >= kept; i--) Html.close(out, open.remove(i));
    }
}
