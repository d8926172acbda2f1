package org.copydesk.core.text.markdown.lines;

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
import org.copydesk.core.text.markup.Markup;
import org.copydesk.core.text.markup.block.BodyBlock;
import org.copydesk.core.text.markup.block.BodyBlock.Blockquote;
import org.copydesk.core.text.markup.block.BodyBlock.Item;
import org.copydesk.core.text.markup.block.BodyBlock.Listing;
import org.copydesk.core.text.markup.block.BodyBlock.Separator;
import org.copydesk.core.text.markup.block.InlineContent;
import org.copydesk.core.text.markup.block.RunStyle;
import org.copydesk.core.text.markup.block.RunStyle.InlineMark;
import org.copydesk.core.text.markup.block.Shape;

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

    static void read(Node node, List<BodyBlock> blocks) {
        if (node instanceof Paragraph) {
            add("p", node, blocks);
        } else if (node instanceof Heading heading) {
            add("h" + Math.min(4, Math.max(2, heading.getLevel())), node, blocks);
        } else if (node instanceof ThematicBreak) {
            blocks.add(new Separator());
        } else if (node instanceof BlockQuote) {
            List<BodyBlock> inside = new ArrayList<>();
            MarkdownReader.children(node).forEach(child -> read(child, inside));
            if (!inside.isEmpty()) {
                Shape.add(new Blockquote(inside), blocks);
            }
        } else {
            list(node, blocks);
        }
    }

    private static void add(String tag, Node node, List<BodyBlock> blocks) {
        InlineContent line = new InlineContent();
        inline(node, line, RunStyle.PLAIN);
        if (!line.isEmpty()) {
            blocks.add(new BodyBlock.Paragraph(tag, line));
        }
    }

    private static void list(Node list, List<BodyBlock> blocks) {
        for (Node item : MarkdownReader.children(list)) {
            List<BodyBlock> parts = parts(item);
            if (!parts.isEmpty()) {
                String tag = list instanceof BulletList ? "ul" : "ol";
                Shape.add(new Listing(tag, new ArrayList<>(List.of(new Item(parts)))), blocks);
            }
        }
    }

    private static List<BodyBlock> parts(Node item) {
        List<BodyBlock> parts = new ArrayList<>();
        InlineContent line = new InlineContent();
        for (Node part : MarkdownReader.children(item)) {
            if (part instanceof Paragraph) {
                line.boundary();
                inline(part, line, RunStyle.PLAIN);
                continue;
            }
            List<BodyBlock> nested = new ArrayList<>();
            list(part, nested);
            if (!nested.isEmpty()) {
                line = finished(line, parts);
                nested.forEach(block -> Shape.add(block, parts));
            }
        }
        finished(line, parts);
        return parts;
    }

    private static InlineContent finished(InlineContent line, List<BodyBlock> parts) {
        if (!line.isEmpty()) {
            parts.add(new BodyBlock.Paragraph("p", line));
        }
        return new InlineContent();
    }

    private static void inline(Node parent, InlineContent line, RunStyle style) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                line.text(text.getLiteral(), style);
            } else if (node instanceof Code code) {
                line.text(code.getLiteral(), style.with(InlineMark.CODE));
            } else if (node instanceof SoftLineBreak) {
                line.space();
            } else if (node instanceof HardLineBreak) {
                line.lineBreak();
            } else {
                inline(node, line, styleOf(node, style));
            }
        }
    }

    private static RunStyle styleOf(Node node, RunStyle style) {
        if (node instanceof Link link) {
            String address = Markup.link(link.getDestination());
            return address.isEmpty() ? style : style.linkedTo(address);
        }
        return style.with(node instanceof Emphasis ? InlineMark.EM : InlineMark.STRONG);
    }
}
