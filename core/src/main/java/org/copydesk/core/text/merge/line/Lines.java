package org.copydesk.core.text.merge.line;

import java.util.ArrayList;
import java.util.List;

/** Lines from HTML and back: {@code html(of(body))} is the body again when it was in canonical form. */
public final class Lines {

    private Lines() {}

    public static List<Line> of(String html) {
        return new LineReader().read(Html.parsed(html));
    }

    /** The cells of a table, from the HTML inside it. */
    public static List<Line> ofTable(String rows) {
        return new LineReader().read(Html.parsed("<table>" + rows + "</table>").child(0));
    }

    /** Whether a cell begins another row than the cell before it stands in. */
    public static boolean startsRow(Line before, Line cell) {
        return kept(before.path(), cell.path()) < cell.path().size() - 1;
    }

    public static String html(List<Line> lines) {
        var out = new StringBuilder();
        List<String> open = List.of();
        for (Line line : lines) {
            int kept = kept(open, line.path());
            close(out, open, kept);
            line.path().subList(kept, line.path().size()).forEach(tag -> Html.open(out, tag));
            out.append(line.inner());
            open = line.path();
        }
        close(out, open, 0);
        return out.toString();
    }

    /** The lines of a run of words; what follows the last end of a line becomes a paragraph. */
    public static List<Line> of(List<Token> tokens) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).isEnd()) continue;
            var line = line(tokens.get(i).marks(), tokens.subList(start, i + 1));
            if (!line.isEmptied()) lines.add(line);
            start = i + 1;
        }
        if (start < tokens.size()) lines.add(line(List.of("p"), tokens.subList(start, tokens.size())));
        return lines;
    }

    private static Line line(List<String> path, List<Token> tokens) {
        if (path.isEmpty()) return new Line(path, TokenPrinter.print(tokens));
        List<Token> trimmed = new ArrayList<>(tokens);
        trimmed.set(0, tokens.get(0).atEdge());
        trimmed.set(tokens.size() - 1, trimmed.get(tokens.size() - 1).atEdge());
        return new Line(path, TokenPrinter.print(trimmed));
    }

    /** How many of the open elements the next line stands in too. */
    static int kept(List<String> open, List<String> path) {
        int depth = 0;
        while (depth < open.size() && depth < path.size()) {
            String tag = path.get(depth);
            boolean last = depth == path.size() - 1;
            boolean fresh = last ? tag.charAt(0) != Line.SAME : tag.charAt(0) == Line.AGAIN;
            if (fresh || !Html.unmarked(open.get(depth)).equals(Html.unmarked(tag))) break;
            depth++;
        }
        return depth;
    }

    private static void close(StringBuilder out, List<String> open, int kept) {
        for (int i = open.size() - 1; i >= kept; i--) Html.close(out, open.get(i));
    }
}
