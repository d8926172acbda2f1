package org.copydesk.core.text.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.core.text.markup.Markup;
import org.copydesk.core.text.markup.block.BodyBlock;
import org.copydesk.core.text.markup.block.BodyBlock.Blockquote;
import org.copydesk.core.text.markup.block.BodyBlock.Code;
import org.copydesk.core.text.markup.block.BodyBlock.Item;
import org.copydesk.core.text.markup.block.BodyBlock.Listing;
import org.copydesk.core.text.markup.block.BodyBlock.Paragraph;
import org.copydesk.core.text.markup.block.BodyBlock.Table;
import org.copydesk.core.text.markup.block.BodyBlock.TableCell;
import org.copydesk.core.text.markup.block.BodyBlock.TableRow;

/**
 * Writes blocks as lines. Each way of writing is tried by reading it back; what Markdown cannot say is written as a line
 * of HTML, which always can.
 */
final class MarkdownWriter {

    private MarkdownWriter() {}

    static List<String> write(List<BodyBlock> blocks) {
        List<String> lines = linesOf(blocks);
        return Markdown.says(lines, Markup.bodyOf(blocks))
                ? lines
                : blocks.stream().map(MarkdownWriter::html).toList();
    }

    private static List<String> linesOf(List<BodyBlock> blocks) {
        return blocks.stream().flatMap(block -> linesOf(block).stream()).toList();
    }

    private static List<String> linesOf(BodyBlock block) {
        String body = Markup.bodyOf(List.of(block));
        return ways(block)
                .filter(lines -> Markdown.says(lines, body))
                .findFirst()
                .orElseGet(() -> List.of(html(block)));
    }

    private static Stream<List<String>> ways(BodyBlock block) {
        if (block instanceof Paragraph paragraph) {
            String prefix = paragraph.tag().equals("p")
                    ? ""
                    : "#".repeat(paragraph.tag().charAt(1) - '0') + " ";
            return MarkdownInline.ways(paragraph.line()).map(text -> List.of(prefix + text));
        }
        if (block instanceof Blockquote quote) {
            return Stream.of(
                    linesOf(quote.blocks()).stream().map(line -> "> " + line).toList());
        }
        if (block instanceof Listing list) {
            return Stream.of(items(list, "", false), items(list, "", true));
        }
        if (block instanceof Code code) {
            return Stream.of(fenced(code.text()));
        }
        if (block instanceof Table table) {
            return table(table).stream();
        }
        return Stream.of(List.of("***"));
    }

    private static List<String> items(Listing list, String indent, boolean sure) {
        List<String> lines = new ArrayList<>();
        int number = 1;
        for (Item item : list.items()) {
            String marker = list.tag().equals("ul") ? "- " : number++ + ". ";
            String inside = indent + " ".repeat(marker.length());
            for (BodyBlock part : item.parts()) {
                if (part instanceof Listing nested) {
                    lines.addAll(items(nested, inside, sure));
                } else if (part instanceof Paragraph text) {
                    lines.add(indent + marker + MarkdownInline.marked(text.line(), sure));
                }
            }
        }
        return lines;
    }

    private static List<String> fenced(String code) {
        String fence = "```";
        while (code.contains(fence)) {
            fence += "`";
        }
        List<String> lines = new ArrayList<>(List.of(fence));
        lines.addAll(List.of(code.split("\n", -1)));
        lines.add(fence);
        return lines;
    }

    private static Optional<List<String>> table(Table table) {
        if (table.head().size() != 1) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>();
        lines.add(row(table.head().get(0)));
        lines.add("|" + " --- |".repeat(table.head().get(0).cells().size()));
        table.rows().forEach(row -> lines.add(row(row)));
        return Optional.of(lines);
    }

    private static String row(TableRow row) {
        return row.cells().stream()
                .map(TableCell::line)
                .map(line -> MarkdownInline.marked(line, true).replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String html(BodyBlock block) {
        return Markup.bodyOf(List.of(block)).replace("\n", "&#10;");
    }
}
