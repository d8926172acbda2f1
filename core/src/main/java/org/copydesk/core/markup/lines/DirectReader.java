package org.copydesk.core.markup.lines;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.copydesk.core.markup.Markup;
import org.copydesk.core.markup.block.Block;
import org.copydesk.core.markup.block.Block.Item;
import org.copydesk.core.markup.block.Block.Listing;
import org.copydesk.core.markup.block.Block.Quote;
import org.copydesk.core.markup.block.Block.Separator;
import org.copydesk.core.markup.block.Line;
import org.copydesk.core.markup.block.Shape;
import org.copydesk.core.markup.block.Style;
import org.copydesk.core.markup.block.Style.Mark;

/** Makes blocks of the everyday parts of Markdown without going through HTML, which takes several times as long. */
final class DirectReader {

    private static final int DEPTH = 12;

    private DirectReader() {}

    /** Whether this node is made of such parts only, and comes out as it would through HTML. */
    static boolean covers(Node node) {
        return covers(node, DEPTH);
    }

    private static boolean covers(Node node, int depth) {
        boolean known = node instanceof Paragraph
                || node instanceof Heading
                || node instanceof BlockQuote
                || node instanceof ThematicBreak
                || (isList(node) && hasOnlyItems(node))
                || node instanceof ListItem
                || isInline(node);
        if (!known || depth == 0) {
            return false;
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (!covers(child, depth - 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInline(Node node) {
        return node instanceof Text
                || node instanceof SoftLineBreak
                || node instanceof HardLineBreak
                || node instanceof Emphasis
                || node instanceof StrongEmphasis
                || node instanceof Code
                || node instanceof Link;
    }

    private static boolean isList(Node node) {
        return node instanceof BulletList || node instanceof OrderedList;
    }

    private static boolean hasOnlyItems(Node list) {
        return MarkdownReader.children(list).stream()
                .flatMap(item -> MarkdownReader.children(item).stream())
                .allMatch(part -> part instanceof Paragraph || isList(part));
    }

    static void read(Node node, List<Block> blocks) {
        if (node instanceof Paragraph) {
            add("p", node, blocks);
        } else if (node instanceof Heading heading) {
            add("h" + Math.min(4, Math.max(2, heading.getLevel())), node, blocks);
        } else if (node instanceof ThematicBreak) {
            blocks.add(new Separator());
        } else if (node instanceof BlockQuote) {
            List<Block> inside = new ArrayList<>();
            MarkdownReader.children(node).forEach(child -> read(child, inside));
            if (!inside.isEmpty()) {
                Shape.add(new Quote(inside), blocks);
            }
        } else {
            list(node, blocks);
        }
    }

    private static void add(String tag, Node node, List<Block> blocks) {
        Line line = new Line();
        inline(node, line, Style.PLAIN);
        if (!line.isEmpty()) {
            blocks.add(new Block.Paragraph(tag, line));
        }
    }

    private static void list(Node list, List<Block> blocks) {
        for (Node item : MarkdownReader.children(list)) {
            List<Block> parts = parts(item);
            if (!parts.isEmpty()) {
                String tag = list instanceof BulletList ? "ul" : "ol";
                Shape.add(new Listing(tag, new ArrayList<>(List.of(new Item(parts)))), blocks);
            }
        }
    }

    private static List<Block> parts(Node item) {
        List<Block> parts = new ArrayList<>();
        Line line = new Line();
        for (Node part : MarkdownReader.children(item)) {
            if (part instanceof Paragraph) {
                line.boundary();
                inline(part, line, Style.PLAIN);
                continue;
            }
            List<Block> nested = new ArrayList<>();
            list(part, nested);
            if (!nested.isEmpty()) {
                line = finished(line, parts);
                nested.forEach(block -> Shape.add(block, parts));
            }
        }
        finished(line, parts);
        return parts;
    }

    private static Line finished(Line line, List<Block> parts) {
        if (!line.isEmpty()) {
            parts.add(new Block.Paragraph("p", line));
        }
        return new Line();
    }

    private static void inline(Node parent, Line line, Style style) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                line.text(text.getLiteral(), style);
            } else if (node instanceof Code code) {
                line.text(code.getLiteral(), style.with(Mark.CODE));
            } else if (node instanceof SoftLineBreak) {
                line.space();
            } else if (node instanceof HardLineBreak) {
                line.lineBreak();
            } else {
                inline(node, line, styleOf(node, style));
            }
        }
    }

    private static Style styleOf(Node node, Style style) {
        if (node instanceof Link link) {
            String address = Markup.link(link.getDestination());
            return address.isEmpty() ? style : style.linkedTo(address);
        }
        return style.with(node instanceof Emphasis ? Mark.EM : Mark.STRONG);
    }
}
