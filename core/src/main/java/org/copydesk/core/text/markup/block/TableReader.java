package org.copydesk.core.text.markup.block;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.copydesk.core.text.markup.block.BodyBlock.Table;
import org.copydesk.core.text.markup.block.BodyBlock.TableCell;
import org.copydesk.core.text.markup.block.BodyBlock.TableRow;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Reads a table as a head and rows; what is neither, a caption say, is handed to whoever reads what is outside. */
final class TableReader {

    private final List<TableRow> head = new ArrayList<>();
    private final List<TableRow> rows = new ArrayList<>();
    private final RunStyle style;
    private final Consumer<Node> outside;

    private TableReader(RunStyle style, Consumer<Node> outside) {
        this.style = style;
        this.outside = outside;
    }

    static Table read(Element table, RunStyle style, Consumer<Node> outside) {
        TableReader reader = new TableReader(style, outside);
        reader.section(table, reader.rows);
        return reader.table();
    }

    private Table table() {
        if (head.isEmpty() && !rows.isEmpty() && rows.get(0).cells().stream().allMatch(TableReader::isHeading)) {
            head.add(rows.remove(0));
        }
        return new Table(head, rows);
    }

    private static boolean isHeading(TableCell cell) {
        return cell.tag().equals("th");
    }

    private void section(Element parent, List<TableRow> into) {
        for (Node node : parent.childNodes()) {
            switch (node.normalName()) {
                case "thead" -> section((Element) node, head);
                case "tbody" -> section((Element) node, rows);
                case "tr" -> row((Element) node, into);
                default -> outside.accept(node);
            }
        }
    }

    private void row(Element tr, List<TableRow> into) {
        List<TableCell> cells = new ArrayList<>();
        for (Node node : tr.childNodes()) {
            if (node instanceof Element cell && (cell.nameIs("td") || cell.nameIs("th"))) {
                InlineContent line = new InlineContent();
                InlineReader.read(cell, line, InlineReader.styleOf(cell, style));
                cells.add(new TableCell(into == head ? "th" : cell.normalName(), line));
            } else {
                outside.accept(node);
            }
        }
        if (!cells.isEmpty()) {
            into.add(new TableRow(cells));
        }
    }
}
