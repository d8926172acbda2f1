package org.copydesk.core.text.markup.block;

import java.util.List;
import java.util.stream.Stream;

/** A block of a body. What the records hold is not to be changed once a body has been read. */
public sealed interface BodyBlock {

    void appendTo(StringBuilder html);

    /** A paragraph ({@code p}) or a heading ({@code h2} to {@code h4}). */
    record Paragraph(String tag, InlineContent line) implements BodyBlock {
        @Override
        public void appendTo(StringBuilder html) {
            element(html, tag, () -> line.appendTo(html));
        }
    }

    record Blockquote(List<BodyBlock> blocks) implements BodyBlock {
        @Override
        public void appendTo(StringBuilder html) {
            element(html, "blockquote", () -> blocks.forEach(block -> block.appendTo(html)));
        }
    }

    /** A list, {@code ul} or {@code ol}. */
    record Listing(String tag, List<Item> items) implements BodyBlock {
        @Override
        public void appendTo(StringBuilder html) {
            element(html, tag, () -> items.forEach(item -> item.appendTo(html)));
        }
    }

    /**
     * One item of a list.
     *
     * @param parts lines ({@code p} that are written without their tag) and lists
     */
    record Item(List<BodyBlock> parts) {
        void appendTo(StringBuilder html) {
            element(
                    html,
                    "li",
                    () -> parts.forEach(part -> {
                        if (part instanceof Paragraph text) {
                            text.line().appendTo(html);
                        } else {
                            part.appendTo(html);
                        }
                    }));
        }
    }

    record Code(String text) implements BodyBlock {
        @Override
        public void appendTo(StringBuilder html) {
            element(html, "pre", () -> Characters.escape(text, html));
        }
    }

    record Table(List<TableRow> head, List<TableRow> rows) implements BodyBlock {
        @Override
        public void appendTo(StringBuilder html) {
            element(html, "table", () -> {
                section(html, "thead", head);
                section(html, "tbody", rows);
            });
        }

        boolean isEmpty() {
            return Stream.concat(head.stream(), rows.stream()).allMatch(TableRow::isEmpty);
        }

        private static void section(StringBuilder html, String tag, List<TableRow> rows) {
            if (!rows.isEmpty()) {
                element(html, tag, () -> rows.forEach(row -> row.appendTo(html)));
            }
        }
    }

    record TableRow(List<TableCell> cells) {
        void appendTo(StringBuilder html) {
            element(
                    html,
                    "tr",
                    () -> cells.forEach(
                            cell -> element(html, cell.tag(), () -> cell.line().appendTo(html))));
        }

        boolean isEmpty() {
            return cells.stream().allMatch(cell -> cell.line().isEmpty());
        }
    }

    /** A cell, {@code th} or {@code td}. */
    record TableCell(String tag, InlineContent line) {}

    record Separator() implements BodyBlock {
        @Override
        public void appendTo(StringBuilder html) {
            html.append("<hr>");
        }
    }

    private static void element(StringBuilder html, String tag, Runnable content) {
        html.append('<').append(tag).append('>');
        content.run();
        html.append("</").append(tag).append('>');
    }
}
