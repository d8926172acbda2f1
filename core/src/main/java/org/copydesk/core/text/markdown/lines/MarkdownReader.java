package org.copydesk.core.text.markdown.lines;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.copydesk.core.text.markup.Markup;
import org.copydesk.core.text.markup.block.BodyBlock;
import org.copydesk.core.text.markup.block.BodyBlock.Paragraph;
import org.copydesk.core.text.markup.block.InlineContent;
import org.copydesk.core.text.markup.block.Shape;

/** Reads lines as blocks: CommonMark with tables, and the HTML in it through the sanitiser, piece by piece. */
public final class MarkdownReader {

    private static final int DEPTH = 64;
    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(TABLES)
            .maxOpenBlockParsers(DEPTH)
            .maxInlineNesting(DEPTH)
            .build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(TABLES).build();

    private final List<BodyBlock> blocks = new ArrayList<>();

    private MarkdownReader() {}

    public static List<BodyBlock> read(String text) {
        MarkdownLines lines = MarkdownLines.of(text);
        MarkdownReader reader = new MarkdownReader();
        if (lines.areOneByOne()) {
            reader.oneByOne(lines);
        } else {
            List<String> separated = new ArrayList<>();
            new Paragraphs(lines, separated).write();
            reader.commonMark(separated);
        }
        return reader.blocks;
    }

    /** MarkdownLines of words are paragraphs at once; only what is between them needs to be looked into. */
    private void oneByOne(MarkdownLines lines) {
        List<String> between = new ArrayList<>();
        Paragraphs paragraphs = new Paragraphs(lines, between);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.isWords(i)) {
                commonMark(between);
                between.clear();
                words(lines.line(i));
            } else {
                i = paragraphs.writeFrom(i);
            }
        }
        commonMark(between);
    }

    private void words(String line) {
        InlineContent words = InlineContent.of(line);
        if (!words.isEmpty()) {
            blocks.add(new Paragraph("p", words));
        }
    }

    private void commonMark(List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        Node document = parse(String.join("\n", lines));
        List<Node> nodes = children(document);
        int[] ends = Enclosures.of(i -> html(nodes.get(i)), nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            int end = Math.max(i, ends[i]);
            if (end == i && DirectReader.covers(nodes.get(i))) {
                DirectReader.read(nodes.get(i), blocks);
            } else {
                Markup.blocks(render(nodes.subList(i, end + 1))).forEach(block -> Shape.add(block, blocks));
            }
            i = end;
        }
    }

    static Node parse(String text) {
        Node document = PARSER.parse(text);
        document.accept(new Tidying());
        return document;
    }

    static String render(List<Node> nodes) {
        StringBuilder html = new StringBuilder();
        nodes.forEach(node -> RENDERER.render(node, html));
        return html.toString();
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
