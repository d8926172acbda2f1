package org.copydesk.core.text.markdown.lines;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The lines of a text: what each is, and up to which line it goes on. */
final class MarkdownLines {

    private static final int LONGEST_TITLE = 100;
    private static final int SHORTEST_UNDERLINE = 3;
    private static final Pattern DELIMITERS = Pattern.compile("[-:| \\t]*-[-:| \\t]*");
    private static final Pattern BLOCK_TAG = Pattern.compile("\\s*<(?:!--|[a-zA-Z]).*", Pattern.DOTALL);
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,})(.*)", Pattern.DOTALL);

    private final List<String> lines;
    private final LineKind[] kinds;
    private final int[] ends;
    private boolean blanks;

    MarkdownLines(List<String> lines) {
        this.lines = lines;
        this.kinds = new LineKind[lines.size()];
        this.ends = new int[lines.size()];
        classify();
        fences();
        enclosures();
        blanks();
        tablesAndTitles();
    }

    static MarkdownLines of(String text) {
        String plain = text.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "");
        return new MarkdownLines(List.of(plain.split("\n", -1)));
    }

    int size() {
        return kinds.length;
    }

    String line(int i) {
        return lines.get(i);
    }

    List<String> lines() {
        return lines;
    }

    LineKind kind(int i) {
        return i < kinds.length ? kinds[i] : LineKind.BLANK;
    }

    /** The last line of what begins with this one. */
    int end(int i) {
        return ends[i];
    }

    /** Whether there are blank lines between lines of text. */
    boolean areSpaced() {
        return blanks;
    }

    /** Whether each line of words can be read by itself: it is a paragraph, and no other line says what its brackets mean. */
    boolean areOneByOne() {
        boolean defined = lines.stream().anyMatch(line -> line.contains("]:"));
        return !defined && (!blanks || IntStream.range(0, size()).allMatch(this::isAlone));
    }

    private boolean isAlone(int i) {
        return kinds[i] == LineKind.BLANK
                || (isWords(i) && LineKind.indent(lines.get(i)) == 0 && kind(i + 1) == LineKind.BLANK);
    }

    /** Whether this line is a paragraph of nothing but words. */
    boolean isWords(int i) {
        return kinds[i] == LineKind.TEXT && !MarkupSigns.areIn(lines.get(i));
    }

    private void classify() {
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = LineKind.of(lines.get(i));
            ends[i] = i;
        }
    }

    private void fences() {
        int[] hopeless = {Integer.MAX_VALUE, Integer.MAX_VALUE};
        for (int i = 0; i < kinds.length; i++) {
            Matcher fence =
                    lines.get(i).contains("```") || lines.get(i).contains("~~~") ? FENCE.matcher(lines.get(i)) : null;
            if (fence == null || !fence.matches() || fence.group(2).indexOf('`') >= 0) {
                continue;
            }
            String mark = fence.group(1);
            int which = mark.charAt(0) == '`' ? 0 : 1;
            int end = mark.length() < hopeless[which] ? closing(mark, i + 1) : -1;
            if (end < 0) {
                hopeless[which] = Math.min(hopeless[which], mark.length());
                kinds[i] = LineKind.UNCLOSED;
            } else {
                set(LineKind.FENCED, i, end);
                i = end;
            }
        }
    }

    private int closing(String mark, int from) {
        for (int i = from; i < kinds.length; i++) {
            String line = lines.get(i).strip();
            if (line.startsWith(mark)
                    && line.chars().allMatch(c -> c == mark.charAt(0))
                    && LineKind.indent(lines.get(i)) < 4) {
                return i;
            }
        }
        return -1;
    }

    private void enclosures() {
        int[] htmlEnds = Enclosures.of(i -> kinds[i] == LineKind.FENCED ? "" : lines.get(i), kinds.length);
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == LineKind.TEXT
                    && htmlEnds[i] >= i
                    && BLOCK_TAG.matcher(lines.get(i)).matches()) {
                set(LineKind.HTML, i, htmlEnds[i]);
            }
            i = Math.max(i, ends[i]);
        }
    }

    private void blanks() {
        int text = -1;
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] != LineKind.BLANK) {
                blanks |= text >= 0 && text < i - 1;
                text = i;
            }
        }
    }

    private void tablesAndTitles() {
        for (int i = 0; i + 1 < kinds.length; i++) {
            if (kinds[i] == LineKind.TEXT && isTable(i)) {
                int end = i + 1;
                while (kind(end + 1) == LineKind.TEXT && lines.get(end + 1).indexOf('|') >= 0) {
                    end++;
                }
                set(LineKind.TABLE, i, end);
                i = end;
            } else if (kinds[i] == LineKind.TEXT
                    && isUnderline(lines.get(i + 1).strip(), lines.get(i).strip())) {
                set(LineKind.UNDERLINED, i, i + 1);
                i++;
            }
        }
    }

    private boolean isTable(int i) {
        return lines.get(i).indexOf('|') >= 0
                && lines.get(i + 1).indexOf('|') >= 0
                && DELIMITERS.matcher(lines.get(i + 1)).matches();
    }

    private static boolean isUnderline(String line, String title) {
        return line.length() >= SHORTEST_UNDERLINE
                && title.length() <= LONGEST_TITLE
                && line.length() * 2 >= title.length()
                && (line.charAt(0) == '=' || line.charAt(0) == '-')
                && line.chars().allMatch(c -> c == line.charAt(0));
    }

    private void set(LineKind kind, int from, int to) {
        for (int i = from; i <= to; i++) {
            kinds[i] = kind;
            ends[i] = to;
        }
    }
}
