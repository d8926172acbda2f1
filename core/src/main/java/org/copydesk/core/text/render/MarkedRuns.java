package org.copydesk.core.text.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.core.text.blocks.Unit;
import org.copydesk.core.text.compare.Run;

/** Writes runs as inline HTML for one side. */
final class MarkedRuns {

    /** Which text is shown: the old, the new, or both in one. */
    enum Side {
        OLD,
        NEW,
        BOTH
    }

    private final MarkLabels labels;
    private final Side side;
    private final Set<Integer> anchored;
    private List<String> paragraphs = new ArrayList<>();
    private StringBuilder html = new StringBuilder();

    /** Takes the numbers of the changes on the page that have their anchor already, and adds to them. */
    MarkedRuns(MarkLabels labels, Side side, Set<Integer> anchored) {
        this.labels = labels;
        this.side = side;
        this.anchored = anchored;
    }

    Side side() {
        return side;
    }

    /** The runs as one paragraph or, where they hold a split or join that this side shows as such, several. */
    List<String> paragraphs(List<Run> runs) {
        paragraphs = new ArrayList<>();
        html = new StringBuilder();
        for (Run run : runs) {
            if (shows(run.kind())) write(run);
        }
        paragraphs.add(html.toString());
        return paragraphs;
    }

    /** The same for runs that hold no breaks. */
    String line(List<Run> runs) {
        return String.join(" ", paragraphs(runs));
    }

    /** What stands for a block without words. */
    String sign(Mark mark, int number) {
        return "<span" + anchor(number) + '>' + hidden(mark) + "</span>";
    }

    /** A note to the reader, not part of the text. */
    String note(Mark mark, int paragraph, int number) {
        String sign = mark == Mark.MOVED_UP ? "↑ " : mark == Mark.MOVED_DOWN ? "↓ " : "";
        String arrow = sign.isEmpty() ? "" : "<span aria-hidden=\"true\">" + sign + "</span>";
        return "<span class=\"mark-note\"" + anchor(number) + '>' + arrow + Escaped.text(labels.of(mark, paragraph))
                + "</span> ";
    }

    /** The attributes for a mark of that change: {@code id="change-3" data-change="3"}. */
    private String anchor(int number) {
        if (number == 0) return "";
        String id = anchored.add(number) ? " id=\"change-" + number + '"' : "";
        return id + " data-change=\"" + number + '"';
    }

    private boolean shows(Run.Kind kind) {
        return switch (kind) {
            case DELETED -> side != Side.NEW;
            case INSERTED -> side != Side.OLD;
            default -> true;
        };
    }

    private void write(Run run) {
        List<Unit> units = side == Side.OLD ? run.before() : run.units();
        int start = 0;
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i).kind() != Unit.Kind.BREAK) continue;
            write(run, units.subList(start, i));
            writeBreak(run);
            start = i + 1;
        }
        write(run, units.subList(start, units.size()));
    }

    private void writeBreak(Run run) {
        Mark mark = run.kind() == Run.Kind.DELETED ? Mark.BREAK_DELETED : Mark.BREAK_INSERTED;
        if (run.isChange()) {
            String tag = run.kind() == Run.Kind.DELETED ? "del" : "ins";
            html.append('<').append(tag).append(" class=\"mark-break\"").append(anchor(run.number()));
            html.append('>')
                    .append(hidden(mark))
                    .append("<span aria-hidden=\"true\">¶</span></")
                    .append(tag)
                    .append('>');
        }
        if (run.kind() == Run.Kind.DELETED && side == Side.BOTH) return;
        paragraphs.add(html.toString());
        html = new StringBuilder();
    }

    private void write(Run run, List<Unit> units) {
        if (units.isEmpty()) return;
        switch (run.kind()) {
            case KEPT -> InlineWriter.append(html, units);
            case DELETED -> wrap("del", "deleted", Mark.DELETED, Mark.DELETION_END, run, units);
            case INSERTED -> wrap("ins", "inserted", Mark.INSERTED, Mark.INSERTION_END, run, units);
            case REFORMATTED -> wrap("span", "reformatted", Mark.REFORMATTED, Mark.REFORMATTING_END, run, units);
        }
    }

    private void wrap(String tag, String name, Mark begin, Mark end, Run run, List<Unit> units) {
        html.append('<').append(tag).append(" class=\"mark-").append(name).append('"');
        html.append(anchor(run.number())).append('>').append(hidden(begin));
        InlineWriter.append(html, units);
        html.append(hidden(end)).append("</").append(tag).append('>');
    }

    private String hidden(Mark mark) {
        return "<bdi class=\"visually-hidden\"> " + Escaped.text(labels.of(mark, 0)) + " </bdi>";
    }
}
