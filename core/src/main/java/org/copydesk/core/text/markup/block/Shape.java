package org.copydesk.core.text.markup.block;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.core.text.markup.block.BodyBlock.Blockquote;
import org.copydesk.core.text.markup.block.BodyBlock.Code;
import org.copydesk.core.text.markup.block.BodyBlock.Listing;
import org.copydesk.core.text.markup.block.BodyBlock.Paragraph;
import org.copydesk.core.text.markup.block.BodyBlock.Separator;
import org.copydesk.core.text.markup.block.BodyBlock.Table;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Makes blocks out of a sanitised tree, whatever stands in whatever: text without a block becomes a paragraph. */
public final class Shape {

    /** Quotes and lists nest this deep; what is deeper comes up to this level. */
    static final int DEPTH = 32;

    private final List<BodyBlock> blocks;
    private final int depth;
    private InlineContent line = new InlineContent();

    Shape(List<BodyBlock> blocks, int depth) {
        this.blocks = blocks;
        this.depth = depth;
    }

    /** The blocks of a sanitised body. */
    public static List<BodyBlock> blocksOf(Element body) {
        List<BodyBlock> blocks = new ArrayList<>();
        new Shape(blocks, 0).flow(body, RunStyle.PLAIN);
        return blocks;
    }

    /** Reads the children as blocks; inline content between them becomes paragraphs. */
    private void flow(Element parent, RunStyle style) {
        parent.childNodes().forEach(node -> node(node, style));
        finishParagraph("p");
    }

    private void node(Node node, RunStyle style) {
        if (node instanceof TextNode text) {
            line.text(text.getWholeText(), style);
        } else if (node instanceof Element element && !InlineReader.readSingle(element, line, style)) {
            element(element, style);
        }
    }

    private void element(Element element, RunStyle style) {
        if (!InlineReader.isBlock(element)) {
            element.childNodes().forEach(child -> node(child, InlineReader.styleOf(element, style)));
            return;
        }
        finishParagraph("p");
        block(element, InlineReader.styleOf(element, style));
    }

    private void block(Element element, RunStyle style) {
        switch (element.normalName()) {
            case "h2", "h3", "h4" -> heading(element, style);
            case "blockquote" -> quote(element, style);
            case "ul", "ol" -> list(element, style);
            case "pre" -> code(element);
            case "table" -> table(element, style);
            case "hr" -> blocks.add(new Separator());
            default -> flow(element, style);
        }
    }

    private void heading(Element element, RunStyle style) {
        InlineReader.read(element, line, style);
        finishParagraph(element.normalName());
    }

    private void quote(Element element, RunStyle style) {
        if (depth >= DEPTH) {
            flow(element, style);
            return;
        }
        List<BodyBlock> inside = new ArrayList<>();
        new Shape(inside, depth + 1).flow(element, style);
        if (!inside.isEmpty()) {
            add(new Blockquote(inside), blocks);
        }
    }

    private void list(Element element, RunStyle style) {
        if (depth >= DEPTH) {
            flow(element, style);
        } else {
            new Lists(depth).read(element, style, blocks);
        }
    }

    private void code(Element element) {
        String text = InlineReader.preformatted(element);
        if (!Characters.isBlank(text)) {
            blocks.add(new Code(text));
        }
    }

    private void table(Element element, RunStyle style) {
        Table table = TableReader.read(element, style, node -> node(node, style));
        finishParagraph("p");
        if (!table.isEmpty()) {
            blocks.add(table);
        }
    }

    private void finishParagraph(String tag) {
        if (!line.isEmpty()) {
            blocks.add(new Paragraph(tag, line));
        }
        line = new InlineContent();
    }

    /** Adds a block; quotes and lists of one kind that follow each other are one. */
    public static void add(BodyBlock block, List<BodyBlock> blocks) {
        BodyBlock last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        if (block instanceof Blockquote next && last instanceof Blockquote quote) {
            next.blocks().forEach(inner -> add(inner, quote.blocks()));
        } else if (block instanceof Listing next
                && last instanceof Listing list
                && next.tag().equals(list.tag())) {
            list.items().addAll(next.items());
        } else {
            blocks.add(block);
        }
    }
}
