package org.copydesk.core.markup.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.copydesk.core.markup.Markup;
import org.copydesk.core.markup.block.Block;
import org.copydesk.core.markup.block.Block.Paragraph;
import org.copydesk.core.markup.block.Line;
import org.copydesk.core.markup.block.Shape;

/** Reads lines as blocks: CommonMark with tables, and the HTML in it through the sanitiser, piece by piece. */
final class MarkdownReader {

    private static final int DEPTH = 64;
    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(TABLES)
            .maxOpenBlockParsers(DEPTH)
            .maxInlineNesting(DEPTH)
            .build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(TABLES).build();

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder html = new StringBuilder();

    private MarkdownReader() {}

    static List<Block> read(Lines lines) {
        MarkdownReader reader = new MarkdownReader();
        if (lines.arePlain()) {
            reader.plain(lines);
        } else {
            reader.commonMark(Paragraphs.of(lines));
        }
        return reader.blocks;
    }

    private void plain(Lines lines) {
        for (String line : lines.lines()) {
            Line words = Line.of(line);
            if (!words.isEmpty()) {
                blocks.add(new Paragraph("p", words));
            }
        }
    }

    private void commonMark(String text) {
        Node document = PARSER.parse(text);
        document.accept(new Tidying());
        List<Node> nodes = children(document);
        int[] ends = Enclosures.of(i -> html(nodes.get(i)), nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            int end = Math.max(i, ends[i]);
            boolean alone = end > i || Tidying.hasHtml(nodes.get(i));
            if (alone) {
                sanitise();
            }
            nodes.subList(i, end + 1).forEach(node -> RENDERER.render(node, html));
            if (alone) {
                sanitise();
            }
            i = end;
        }
        sanitise();
    }

    private void sanitise() {
        Markup.blocks(html.toString()).forEach(block -> Shape.add(block, blocks));
        html.setLength(0);
    }

    private static String html(Node node) {
        return node instanceof HtmlBlock block ? block.getLiteral() : "";
    }

    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
