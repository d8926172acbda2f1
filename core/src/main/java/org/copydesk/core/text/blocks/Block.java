package org.copydesk.core.text.blocks;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A paragraph, heading, list item, table row, line of preformatted text or rule. Immutable.
 *
 * @param tag its own element, "" when it stands directly in the last container
 * @param path the containers around it, outermost first
 * @param joint how many of those containers also hold the block before it
 * @param cells one, except in table rows (one a field) and rules (none)
 */
public record Block(String tag, List<String> path, int joint, List<Cell> cells) {

    private static final Set<String> SILENT = Set.of("li", "tbody", "thead", "tfoot", "table", "");

    public Block {
        path = List.copyOf(path);
        cells = List.copyOf(cells);
    }

    public List<Unit> units() {
        if (cells.size() == 1) return cells.get(0).units();
        return cells.stream().flatMap(cell -> cell.units().stream()).toList();
    }

    public boolean isRow() {
        return tag.equals("tr");
    }

    public boolean isPreformatted() {
        return path.contains("pre");
    }

    /** What kind of block this is for a reader: "p", "h2", "ul", "blockquote p", "tr". */
    public String kind() {
        return Stream.concat(path.stream(), Stream.of(tag))
                .filter(part -> !SILENT.contains(part))
                .collect(Collectors.joining(" "));
    }

    /** Its text; blocks with equal texts are the same to a reader. Ends of fields show as tabs. */
    public String text() {
        var text = new StringBuilder();
        for (Cell cell : cells) {
            for (Unit unit : cell.units()) text.append(unit.gap()).append(unit.key());
            text.append('\t');
        }
        return cells.isEmpty() ? tag : text.substring(0, text.length() - 1);
    }
}
