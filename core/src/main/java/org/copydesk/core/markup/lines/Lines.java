package org.copydesk.core.markup.lines;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The lines of a text: what each is, and up to which line it goes on. */
final class Lines {

    private static final int LONGEST_TITLE = 100;
    private static final int SHORTEST_UNDERLINE = 3;
    private static final Pattern DELIMITERS = Pattern.compile("[-:| \\t]*-[-:| \\t]*");
    private static final Pattern BLOCK_TAG = Pattern.compile("\\s*<(?:!--|[a-zA-Z]).*", Pattern.DOTALL);
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,})(.*)", Pattern.DOTALL);

    private final List<String> lines;
    private final Kind[] kinds;
    private final int[] ends;
    private boolean blanks;

    Lines(List<String> lines) {
        this.lines = lines;
        this.kinds = new Kind[lines.size()];
        this.ends = new int[lines.size()];
        classify();
        fences();
        enclosures();
        blanks();
        tablesAndTitles();
    }

    static Lines of(String text) {
        String plain = text.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "");
        return new Lines(List.of(plain.split("\n", -1)));
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

    Kind kind(int i) {
        return i < kinds.length ? kinds[i] : Kind.BLANK;
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
        return kinds[i] == Kind.BLANK || (isWords(i) && Kind.indent(lines.get(i)) == 0 && kind(i + 1) == Kind.BLANK);
    }

    /** Whether this line is a paragraph of nothing but words. */
    boolean isWords(int i) {
        return kinds[i] == Kind.TEXT && !Marks.areIn(lines.get(i));
    }

    private void classify() {
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = Kind.of(lines.get(i));
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
                kinds[i] = Kind.UNCLOSED;
            } else {
                set(Kind.FENCED, i, end);
                i = end;
            }
        }
    }

    private int closing(String mark, int from) {
        for (int i = from; i < kinds.length; i++) {
            String line = lines.get(i).strip();
            if (line.startsWith(mark)
                    && line.chars().allMatch(c -> c == mark.charAt(0))
                    && Kind.indent(lines.get(i)) < 4) {
                return i;
            }
        }
        return -1;
    }

    private void enclosures() {
        int[] htmlEnds = Enclosures.of(i -> kinds[i] == Kind.FENCED ? "" : lines.get(i), kinds.length);
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == Kind.TEXT
                    && htmlEnds[i] >= i
                    && BLOCK_TAG.matcher(lines.get(i)).matches()) {
                set(Kind.HTML, i, htmlEnds[i]);
            }
            i = Math.max(i, ends[i]);
        }
    }

    private void blanks() {
        int text = -1;
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] != Kind.BLANK) {
                blanks |= text >= 0 && text < i - 1;
                text = i;
            }
        }
    }

    private void tablesAndTitles() {
        for (int i = 0; i + 1 < kinds.length; i++) {
            if (kinds[i] == Kind.TEXT && isTable(i)) {
                int end = i + 1;
                while (kind(end + 1) == Kind.TEXT && lines.get(end + 1).indexOf('|') >= 0) {
                    end++;
                }
                set(Kind.TABLE, i, end);
                i = end;
            } else if (kinds[i] == Kind.TEXT
                    && isUnderline(lines.get(i + 1).strip(), lines.get(i).strip())) {
                set(Kind.UNDERLINED, i, i + 1);
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

    private void set(Kind kind, int from, int to) {
        for (int i = from; i <= to; i++) {
            kinds[i] = kind;
            ends[i] = to;
        }
    }
}
