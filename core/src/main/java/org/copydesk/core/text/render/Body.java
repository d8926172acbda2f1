package org.copydesk.core.text.render;

import java.util.List;
import org.copydesk.core.text.blocks.Block;
import org.copydesk.core.text.compare.Row;
import org.copydesk.core.text.compare.Stretch;
import org.copydesk.core.text.render.MarkedRuns.Side;

/** Writes rows of a comparison as blocks, for the side that the prose is for. */
final class Body {

    private final MarkedRuns prose;
    private final Nesting nesting = new Nesting();
    private int lastOld = -1;
    private int lastNew = -1;

    private Body(MarkedRuns prose) {
        this.prose = prose;
    }

    static String of(List<Row> rows, MarkedRuns prose) {
        var body = new Body(prose);
        for (Row row : rows) body.add(row);
        return body.nesting.html();
    }

    private void add(Row row) {
        boolean old = prose.side() == Side.OLD || row.isGone();
        List<Block> all = old ? row.from() : row.to();
        List<Block> blocks = row.isDeparture() ? all.subList(0, 1) : all;
        List<String> contents = contents(row, blocks);
        boolean follows = old ? lastOld == row.fromPlace() - 1 : lastNew == row.toPlace() - 1;
        for (int i = 0; i < blocks.size(); i++) {
            nesting.add(blocks.get(i), names(row), (i == 0 ? note(row, blocks.get(0)) : "") + contents.get(i), follows);
            follows = true;
        }
        lastOld = row.isNew() ? -1 : row.fromPlace() + row.from().size() - 1;
        lastNew = row.isGone() ? -1 : row.toPlace() + row.to().size() - 1;
    }

    private List<String> contents(Row row, List<Block> blocks) {
        Block first = blocks.get(0);
        if (row.isDeparture()) return List.of(first.isRow() ? "<td></td>" : "");
        if (first.tag().equals("hr")) return List.of(rule(row));
        if (first.isRow()) return List.of(fields(row.stretches()));
        return prose.paragraphs(row.stretches().get(0).runs());
    }

    private String rule(Row row) {
        if (row.number() == 0) return "";
        return prose.sign(row.isGone() ? Mark.DELETED : Mark.INSERTED, row.number());
    }

    private String fields(List<Stretch> stretches) {
        var fields = new StringBuilder();
        for (Stretch field : stretches) {
            String tag = field.tag().equals("th") ? "th" : "td";
            fields.append('<').append(tag).append('>').append(prose.line(field.runs()));
            fields.append("</").append(tag).append('>');
        }
        return fields.toString();
    }

    private String note(Row row, Block block) {
        String note = "";
        if (row.isDeparture() || (row.moved() && prose.side() == Side.OLD)) {
            note = prose.note(Mark.MOVED_AWAY, row.toPlace(), 0);
        } else if (row.moved()) {
            Mark mark = row.fromPlace() > row.toPlace() ? Mark.MOVED_UP : Mark.MOVED_DOWN;
            note = prose.note(mark, row.fromPlace(), row.number());
        } else if (row.changesKind()) {
            note = prose.note(Mark.KIND_CHANGED, 0, row.number());
        }
        return note.isEmpty() || !block.isRow() ? note : "<td>" + note + "</td>";
    }

    private static String names(Row row) {
        if (row.isDeparture()) return "mark-moved-away";
        if (row.moved()) return "mark-moved";
        if (row.isNew()) return "mark-new";
        if (row.isGone()) return "mark-gone";
        return row.changesKind() ? "mark-kind" : "";
    }
}
