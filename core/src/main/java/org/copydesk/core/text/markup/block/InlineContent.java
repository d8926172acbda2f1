package org.copydesk.core.text.markup.block;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The inline content of one block. White space is collapsed while it is written, and what separates two runs takes only
 * the style that both have, so that equal looks are equal text.
 */
public final class InlineContent {

    /** A stretch of a line that looks the same throughout. */
    public sealed interface InlineRun {
        RunStyle style();
    }

    public record TextRun(String text, RunStyle style) implements InlineRun {}

    public record LineBreak(RunStyle style) implements InlineRun {}

    public record Image(String src, String alt, RunStyle style) implements InlineRun {}

    private final List<InlineRun> runs = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private RunStyle style = RunStyle.PLAIN;
    private boolean space;
    private boolean boundary;
    private boolean visible;

    /** A line of words that all look alike. */
    public static InlineContent of(String text) {
        InlineContent line = new InlineContent();
        line.text(text, RunStyle.PLAIN);
        return line;
    }

    /** What is in this line, joined and trimmed. */
    public List<InlineRun> runs() {
        endLine();
        while (!runs.isEmpty() && runs.get(runs.size() - 1) instanceof LineBreak) {
            runs.remove(runs.size() - 1);
            endLine();
        }
        return List.copyOf(runs);
    }

    /** The words alone, "" when there is nothing to see. */
    @Override
    public String toString() {
        return isEmpty()
                ? ""
                : runs().stream()
                        .map(run -> run instanceof TextRun text ? text.text() : "")
                        .collect(Collectors.joining());
    }

    /** Whether there is nothing to see: no image, and no character but spaces. */
    public boolean isEmpty() {
        return !visible;
    }

    public void text(String text, RunStyle look) {
        int i = 0;
        while (i < text.length()) {
            int end = Characters.endOfPlain(text, i);
            if (end > i) {
                prepare(look);
                words.append(text, i, end);
                visible = true;
            } else {
                end = i + odd(text.codePointAt(i), look);
            }
            i = end;
        }
    }

    /** Takes a character that may be white space or worse; its length. */
    private int odd(int given, RunStyle look) {
        int c = Characters.windows1252(given);
        if (Characters.isCollapsible(c)) {
            space = true;
        } else if (Characters.isWritable(c)) {
            prepare(look);
            words.appendCodePoint(c);
            visible |= !Characters.isBlank(c);
        }
        return Character.charCount(given);
    }

    public void image(String src, String alt, RunStyle look) {
        prepare(look);
        finishWords();
        InlineContent plain = new InlineContent();
        plain.text(alt, RunStyle.PLAIN);
        runs.add(new Image(src, plain.toString(), look));
        visible = true;
    }

    public void lineBreak() {
        space = false;
        boundary = false;
        endLine();
        if (!isAtStart()) {
            runs.add(new LineBreak(RunStyle.PLAIN));
        }
    }

    public void space() {
        space = true;
    }

    /** What follows begins on a new line, if anything does. */
    public void boundary() {
        boundary = !isAtStart() && !(words.isEmpty() && runs.get(runs.size() - 1) instanceof LineBreak);
    }

    private boolean isAtStart() {
        return words.isEmpty() && runs.isEmpty();
    }

    private void prepare(RunStyle look) {
        if (boundary) {
            lineBreak();
        }
        settleBreaks(look);
        if (space && !isAtLineStart()) {
            become(style.sharedWith(look));
            words.append(' ');
        }
        space = false;
        become(look);
    }

    private boolean isAtLineStart() {
        return words.isEmpty() && (runs.isEmpty() || runs.get(runs.size() - 1) instanceof LineBreak);
    }

    private void settleBreaks(RunStyle look) {
        if (!words.isEmpty()) {
            return;
        }
        RunStyle shared = style.sharedWith(look);
        for (int i = runs.size() - 1; i >= 0 && runs.get(i) instanceof LineBreak; i--) {
            runs.set(i, new LineBreak(shared));
        }
    }

    private void become(RunStyle look) {
        if (!style.equals(look)) {
            finishWords();
            style = look;
        }
    }

    private void finishWords() {
        if (!words.isEmpty()) {
            runs.add(new TextRun(Characters.composed(words.toString()), style));
            words.setLength(0);
        }
    }

    /** Spaces that do not break mean something between words, and nothing at the end of a line. */
    private void endLine() {
        finishWords();
        while (!runs.isEmpty() && runs.get(runs.size() - 1) instanceof TextRun last) {
            int end = last.text().length();
            while (end > 0 && Character.isSpaceChar(last.text().charAt(end - 1))) {
                end--;
            }
            if (end == last.text().length()) {
                return;
            }
            runs.remove(runs.size() - 1);
            if (end > 0) {
                runs.add(new TextRun(last.text().substring(0, end), last.style()));
            }
            style = lastLook();
        }
    }

    /** How what stands last in the line looks, whatever breaks follow it. */
    private RunStyle lastLook() {
        for (int i = runs.size() - 1; i >= 0; i--) {
            if (!(runs.get(i) instanceof LineBreak)) {
                return runs.get(i).style();
            }
        }
        return RunStyle.PLAIN;
    }

    void appendTo(StringBuilder html) {
        List<String> open = List.of();
        for (InlineRun run : runs()) {
            open = RunStyle.switchTags(open, run.style().tags(), html);
            if (run instanceof TextRun text) {
                Characters.escape(text.text(), html);
            } else if (run instanceof Image image) {
                html.append("<img src=\"").append(Characters.attribute(image.src()));
                html.append("\" alt=\"")
                        .append(Characters.attribute(image.alt()))
                        .append("\">");
            } else {
                html.append("<br>");
            }
        }
        RunStyle.switchTags(open, List.of(), html);
    }
}
