package org.copydesk.core.text.compare;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.core.text.blocks.Emphasis;
import org.copydesk.core.text.blocks.Unit;
import org.copydesk.core.text.blocks.UnitFormat;
import org.copydesk.core.text.compare.Change.Kind;
import org.copydesk.core.text.words.Edits;
import org.copydesk.persistence.article.Byline;
import org.copydesk.persistence.article.Text;

/** Tells in sentences what cannot be shown in the text. */
final class UnmarkedChanges {

    private static final int LONGEST_QUOTE = 60;

    private final List<Change> changes = new ArrayList<>();

    private UnmarkedChanges() {}

    static List<Change> between(Text from, Text to, List<Row> body) {
        var told = new UnmarkedChanges();
        told.field(Kind.TITLE, "", spaced(from.title()), spaced(to.title()));
        told.field(Kind.STANDFIRST, "", spaced(from.standfirst()), spaced(to.standfirst()));
        told.list(from.subjects(), to.subjects(), Kind.SUBJECT_ADDED, Kind.SUBJECT_REMOVED, Kind.SUBJECT_MOVED);
        told.byline(from.byline(), to.byline());
        if (from.language() != null && to.language() != null) told.said(from, to);
        body.forEach(told::row);
        return told.changes;
    }

    private void field(Kind kind, String what, String before, String after) {
        if (!before.equals(after)) changes.add(new Change(kind, what, before, after));
    }

    private void list(List<String> from, List<String> to, Kind added, Kind removed, Kind moved) {
        int[] places = Edits.between(from, to).places();
        for (int i = 0; i < places.length; i++) {
            String name = from.get(i);
            if (places[i] >= 0) continue;
            int now = to.indexOf(name);
            if (now < 0) changes.add(new Change(removed, name, place(i), ""));
            else if (from.indexOf(name) == i) changes.add(new Change(moved, name, place(i), place(now)));
        }
        for (int i = 0; i < to.size(); i++) {
            String name = to.get(i);
            if (!from.contains(name)) changes.add(new Change(added, name, "", place(i)));
        }
    }

    private void byline(List<Byline> from, List<Byline> to) {
        list(names(from), names(to), Kind.CREDIT_ADDED, Kind.CREDIT_REMOVED, Kind.CREDIT_MOVED);
        for (Byline now : to) {
            from.stream()
                    .filter(old -> old.name().equals(now.name()))
                    .findFirst()
                    .ifPresent(old -> {
                        field(Kind.CREDIT_TITLE, now.name(), old.title(), now.title());
                        field(Kind.CREDIT_DESCRIPTION, now.name(), old.description(), now.description());
                    });
        }
    }

    private void said(Text from, Text to) {
        field(Kind.LANGUAGE, "", from.language(), to.language());
        var before = requireNonNullElse(from.publishedTime(), "");
        var after = requireNonNullElse(to.publishedTime(), "");
        field(dateChange(before, after), "", before, after);
    }

    private static Kind dateChange(String before, String after) {
        if (before.isEmpty()) return Kind.DATE_SET;
        return after.isEmpty() ? Kind.DATE_REMOVED : Kind.DATE_CHANGED;
    }

    private void row(Row row) {
        if (row.isGone()) return;
        if (row.moved()) tell(Kind.PARAGRAPH_MOVED, row, place(row.fromPlace() - 1), place(row.toPlace() - 1));
        if (row.isSplit()) tell(Kind.PARAGRAPH_SPLIT, row, "1", place(row.to().size() - 1));
        if (row.isJoined()) tell(Kind.PARAGRAPHS_JOINED, row, place(row.from().size() - 1), "1");
        if (row.changesKind())
            tell(
                    Kind.BLOCK_CHANGED,
                    row,
                    row.from().get(0).kind(),
                    row.to().get(0).kind());
        for (Stretch stretch : row.stretches()) {
            for (Run run : stretch.runs()) {
                if (run.kind() == Run.Kind.REFORMATTED) look(run);
            }
        }
    }

    private void tell(Kind kind, Row row, String before, String after) {
        changes.add(new Change(kind, quote(row.to().get(0).units()), before, after));
    }

    private void look(Run run) {
        String what = quote(run.units());
        UnitFormat before = run.before().get(0).format();
        UnitFormat after = run.units().get(0).format();
        for (Emphasis style : before.styles()) {
            if (!after.styles().contains(style)) changes.add(new Change(Kind.STYLE_REMOVED, what, style.tag(), ""));
        }
        for (Emphasis style : after.styles()) {
            if (!before.styles().contains(style)) changes.add(new Change(Kind.STYLE_ADDED, what, "", style.tag()));
        }
        field(linkChange(before, after), what, before.link(), after.link());
        field(Kind.ALT_CHANGED, run.units().get(0).text(), before.alt(), after.alt());
    }

    private static Kind linkChange(UnitFormat before, UnitFormat after) {
        if (before.link().isEmpty()) return Kind.LINK_ADDED;
        return after.link().isEmpty() ? Kind.LINK_REMOVED : Kind.LINK_CHANGED;
    }

    private static String quote(List<Unit> units) {
        var quote = new StringBuilder();
        for (Unit unit : units) {
            if (quote.length() > LONGEST_QUOTE) return quote.append('…').toString();
            quote.append(unit.gap());
            if (unit.kind() == Unit.Kind.WORD) quote.append(unit.text());
        }
        return quote.toString().strip();
    }

    private static String place(int index) {
        return Integer.toString(index + 1);
    }

    private static List<String> names(List<Byline> byline) {
        return byline.stream().map(Byline::name).toList();
    }

    private static String spaced(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
