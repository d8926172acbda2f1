package org.copydesk.core.text.blocks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copydesk.core.text.blocks.Unit.Kind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Walks over a parsed body and collects its blocks. */
final class BlockReader implements NodeVisitor {

    private static final Set<String> CONTAINERS =
            Set.of("ul", "ol", "li", "blockquote", "pre", "table", "thead", "tbody", "tfoot");
    private static final Set<String> TABLE = Set.of("table", "thead", "tbody", "tfoot");
    private static final Set<String> LEAVES = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6");

    private final Locale language;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Element> containers = new ArrayList<>();
    private final Deque<Element> around = new ArrayDeque<>();
    private final Deque<UnitFormat> formats = new ArrayDeque<>(List.of(UnitFormat.PLAIN));
    private final Map<UnitFormat, UnitFormat> known = new HashMap<>(Map.of(UnitFormat.PLAIN, UnitFormat.PLAIN));
    private List<Element> before = List.of();
    private CellBuilder cell;
    private Element row;
    private List<Cell> fields = new ArrayList<>();

    BlockReader(Locale language) {
        this.language = language;
        cell = new CellBuilder(language, false);
    }

    List<Block> blocks() {
        endBlock();
        return blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) addText(text.getWholeText());
        else if (node instanceof Element element && depth > 0) open(element);
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && depth > 0) close(element);
    }

    private void open(Element element) {
        String tag = element.normalName();
        switch (tag) {
            case "br" -> addLineBreak();
            case "img" -> cell.add(Kind.IMAGE, element.attr("src"), look(format().describedAs(element.attr("alt"))));
            case "a" -> formats.push(look(format().linkedTo(element.attr("href"))));
            case "hr" -> {
                endBlock();
                add("hr", List.of());
            }
            default -> {
                if (Emphasis.of(tag) != null) formats.push(styled(tag));
                else if (element.isBlock() || CONTAINERS.contains(tag)) openBlock(element);
            }
        }
    }

    private void close(Element element) {
        String tag = element.normalName();
        if (tag.equals("a") || Emphasis.of(tag) != null) formats.pop();
        else if (element.equals(around.peek())) closeBlock(element);
    }

    private void openBlock(Element element) {
        if (row == null) endBlock();
        around.push(element);
        String tag = element.normalName();
        if (row != null) {
            if (row.equals(element.parent())) cell = new CellBuilder(language, false);
            else cell.add(" ", format());
            return;
        }
        if (tag.equals("tr")) row = element;
        else if (CONTAINERS.contains(tag)) containers.add(element);
        cell = new CellBuilder(language, isPreformatted());
    }

    private void closeBlock(Element element) {
        if (row == null) endBlock();
        around.pop();
        if (element.equals(row)) {
            row = null;
            add("tr", fields);
            fields = new ArrayList<>();
        } else if (row != null && row.equals(element.parent())) {
            fields.add(new Cell(element.normalName().equals("th") ? "th" : "td", cell.units()));
            cell = new CellBuilder(language, false);
        } else if (row != null) {
            cell.add(" ", format());
        } else if (CONTAINERS.contains(element.normalName())) {
            containers.remove(containers.size() - 1);
            cell = new CellBuilder(language, isPreformatted());
        }
    }

    private void addText(String text) {
        if (row != null || !isPreformatted()) {
            cell.add(text, format());
            return;
        }
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; start = end + 1, end = text.indexOf('\n', start)) {
            cell.add(text.substring(start, end), format());
            endLine();
        }
        cell.add(text.substring(start), format());
    }

    private void addLineBreak() {
        if (row == null && isPreformatted()) endLine();
        else cell.add(Kind.LINE, "", UnitFormat.PLAIN);
    }

    private void endLine() {
        add("", List.of(new Cell("", cell.units())));
        cell = new CellBuilder(language, true);
    }

    private void endBlock() {
        if (row != null || cell.isEmpty()) return;
        List<Unit> units = cell.units();
        if (!units.isEmpty()) add(leaf(), List.of(new Cell("", units)));
        cell = new CellBuilder(language, isPreformatted());
    }

    private void add(String tag, List<Cell> cells) {
        List<Element> path = tag.equals("tr")
                ? containers
                : containers.stream()
                        .filter(e -> !TABLE.contains(e.normalName()))
                        .toList();
        int joint = 0;
        while (joint < Math.min(before.size(), path.size()) && before.get(joint).equals(path.get(joint))) joint++;
        before = List.copyOf(path);
        blocks.add(new Block(tag, path.stream().map(Element::normalName).toList(), joint, cells));
    }

    /** The element of a block that ends here: text directly in a list item or a preformatted line has none. */
    private String leaf() {
        String tag = around.isEmpty() ? "p" : around.peek().normalName();
        if (LEAVES.contains(tag)) return tag;
        return tag.equals("li") || tag.equals("pre") ? "" : "p";
    }

    private boolean isPreformatted() {
        return !containers.isEmpty()
                && containers.get(containers.size() - 1).normalName().equals("pre");
    }

    private UnitFormat format() {
        return formats.element();
    }

    private UnitFormat styled(String tag) {
        Emphasis style = Emphasis.of(tag);
        return style == Emphasis.CODE && isPreformatted() ? format() : look(format().with(style));
    }

    private UnitFormat look(UnitFormat format) {
        return known.computeIfAbsent(format, same -> same);
    }
}
