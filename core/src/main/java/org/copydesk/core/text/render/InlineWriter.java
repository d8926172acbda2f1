package org.copydesk.core.text.render;

import java.util.List;
import org.copydesk.core.text.blocks.Emphasis;
import org.copydesk.core.text.blocks.Unit;
import org.copydesk.core.text.blocks.UnitFormat;

/** Writes units with their look at the end of a line that is being written. */
public final class InlineWriter {

    private final StringBuilder html;
    private UnitFormat open = UnitFormat.PLAIN;

    private InlineWriter(StringBuilder html) {
        this.html = html;
    }

    /** Appends them, every element closed again; a plain space at the start of the line is left out. */
    public static void append(StringBuilder html, List<Unit> units) {
        new InlineWriter(html).write(units);
    }

    private void write(List<Unit> units) {
        for (Unit unit : units) {
            boolean startsLine = html.isEmpty();
            if (!looksAsOpen(unit.format())) close();
            if (!startsLine || unit.gap().length() > 1) html.append(unit.gap());
            if (!looksAsOpen(unit.format())) open(unit.format());
            switch (unit.kind()) {
                case WORD -> html.append(Escaped.text(unit.text()));
                case LINE -> html.append("<br>");
                case IMAGE -> image(unit);
                case BREAK -> throw new IllegalArgumentException("A break is no part of a line");
            }
        }
        close();
    }

    private boolean looksAsOpen(UnitFormat format) {
        return format.styles().equals(open.styles()) && format.link().equals(open.link());
    }

    private void image(Unit unit) {
        var alt = Escaped.text(unit.format().alt());
        html.append(
                Picture.shown(Escaped.address(unit.text()), alt, !open.link().isEmpty()));
    }

    private void open(UnitFormat format) {
        if (!format.link().isEmpty()) {
            html.append("<a href=\"").append(Escaped.address(format.link())).append("\">");
        }
        for (Emphasis style : format.styles())
            html.append('<').append(style.tag()).append('>');
        open = format;
    }

    private void close() {
        for (int i = open.styles().size() - 1; i >= 0; i--) {
            html.append("</").append(open.styles().get(i).tag()).append('>');
        }
        if (!open.link().isEmpty()) html.append("</a>");
        open = UnitFormat.PLAIN;
    }
}
