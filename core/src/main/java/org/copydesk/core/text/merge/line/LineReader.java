package org.copydesk.core.text.merge.line;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Takes a body apart into lines. */
final class LineReader {

    private static final int DEEPEST = 60;

    private final List<Line> lines = new ArrayList<>();
    private final List<Element> around = new ArrayList<>();
    private List<Element> before = List.of();

    List<Line> read(Element body) {
        readChildren(body);
        return lines;
    }

    private void readChildren(Element parent) {
        List<Node> run = new ArrayList<>();
        for (Node child : parent.childNodes()) {
            if (child instanceof Element block && block.isBlock()) {
                flush(run);
                readBlock(block);
            } else {
                run.add(child);
            }
        }
        flush(run);
    }

    private void readBlock(Element block) {
        around.add(block);
        if (isDivided(block)) readChildren(block);
        else add(Html.inner(block));
        around.remove(around.size() - 1);
    }

    private boolean isDivided(Element block) {
        return around.size() < DEEPEST
                && !block.nameIs("table")
                && !block.nameIs("pre")
                && block.children().stream().anyMatch(Element::isBlock);
    }

    private void flush(List<Node> run) {
        boolean blank = run.stream().allMatch(node -> node instanceof TextNode text && text.isBlank());
        if (!blank) {
            var inner = new StringBuilder();
            run.forEach(node -> inner.append(Html.outer(node)));
            add(inner.toString());
        }
        run.clear();
    }

    private void add(String inner) {
        List<String> path = new ArrayList<>();
        around.forEach(element -> path.add(Html.tag(element)));
        mark(path);
        lines.add(new Line(path, inner));
        before = List.copyOf(around);
    }

    /** Says in the path where it alone would be understood as standing in other elements than it does. */
    private void mark(List<String> path) {
        int shared = 0;
        while (shared < before.size()
                && shared < around.size()
                && before.get(shared).equals(around.get(shared))) shared++;
        List<String> open =
                lines.isEmpty() ? List.of() : lines.get(lines.size() - 1).path();
        if (shared == path.size() && shared > 0) path.set(shared - 1, Line.SAME + path.get(shared - 1));
        else if (Lines.kept(open, path) > shared) path.set(shared, Line.AGAIN + path.get(shared));
    }
}
