package org.copydesk.core.text.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.copydesk.core.text.blocks.Block;
import org.copydesk.core.text.blocks.Blocks;
import org.copydesk.core.text.blocks.Cell;
import org.copydesk.core.text.blocks.Unit;
import org.copydesk.core.text.words.WordSplitter;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.review.AnchoredField;

/** One field of a text in which passages are found by their words, and put into words by their places. */
public final class QuotableText {

    private static final int CONTEXT = 32;
    private static final int MOST_PLACES = 1_000;

    private final List<Block> blocks;
    private final List<Unit> units = new ArrayList<>();
    private final int[] blockOf;
    private final int[] starts;
    private final String visible;
    private final String ink;
    private final int[] places;

    private QuotableText(List<Block> blocks) {
        this.blocks = blocks;
        blocks.forEach(block -> units.addAll(block.units()));
        blockOf = new int[units.size()];
        starts = new int[units.size() + 1];
        var all = new StringBuilder();
        var seen = new StringBuilder();
        int unit = 0;
        for (int block = 0; block < blocks.size(); block++) {
            space(all);
            for (Cell cell : blocks.get(block).cells()) {
                space(all);
                for (Unit next : cell.units()) {
                    if (!next.gap().isEmpty() || next.kind() == Unit.Kind.LINE) space(all);
                    blockOf[unit] = block;
                    if (next.kind() == Unit.Kind.WORD) {
                        all.append(next.text());
                        seen.append(next.text());
                    }
                    starts[++unit] = seen.length();
                }
            }
        }
        visible = all.toString();
        ink = seen.toString();
        places = places();
    }

    public static QuotableText of(AnchoredField field, Text text, Locale language) {
        var content = field.of(text);
        if (field == AnchoredField.BODY) return new QuotableText(Blocks.of(content, language));
        var line = new Cell("", Blocks.plain(content, language));
        return new QuotableText(List.of(new Block("p", List.of(), 0, List.of(line))));
    }

    /** Every place that the quote can mean; where its words stand more than once, what is around them decides. */
    public List<Span> find(Quote quote) {
        var found = occurrences(visible, spaced(quote.exact())).stream()
                .map(place -> new Span(inkBefore(place), inkBefore(place) + inkIn(quote.exact())))
                .toList();
        if (found.isEmpty()) {
            int length = inkIn(quote.exact());
            found = occurrences(ink, inked(quote.exact())).stream()
                    .map(place -> new Span(place, place + length))
                    .toList();
        }
        if (found.size() < 2) return found;
        var before = inked(quote.prefix());
        var after = inked(quote.suffix());
        var fitting = found.stream()
                .filter(span -> ink.startsWith(after, span.end())
                        && ink.substring(0, span.start()).endsWith(before))
                .toList();
        return fitting.isEmpty() ? found : fitting;
    }

    /** The passage in words, with some of what is around it. */
    public Quote quote(Span span) {
        if (span.isEmpty()) return new Quote("", "", "");
        int start = places[span.start()];
        int end = places[span.end() - 1] + 1;
        return new Quote(
                visible.substring(start, end),
                visible.substring(Math.max(0, start - CONTEXT), start),
                visible.substring(end, Math.min(visible.length(), end + CONTEXT)));
    }

    /** The blocks that a passage is in, or would be, and those beside them. */
    public List<Block> around(Whereabouts place) {
        if (units.isEmpty()) return blocks;
        var span = place.isDeleted() ? new Span(place.near(), place.near() + 1) : place.span();
        int first = blockOf[unitAt(Math.min(span.start(), Math.max(0, ink.length() - 1)))];
        int last = blockOf[unitAt(Math.max(0, Math.min(span.end(), ink.length()) - 1))];
        return blocks.subList(Math.max(0, first - 1), Math.min(blocks.size(), last + 2));
    }

    /** How many visible characters there are. */
    public int length() {
        return ink.length();
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Unit> units() {
        return units;
    }

    /** Where a unit begins; that of the number behind the last one is the end. */
    int start(int unit) {
        return starts[unit];
    }

    /** The unit in which the visible character stands. */
    int unitAt(int place) {
        int unit = Arrays.binarySearch(starts, place);
        if (unit < 0) return -unit - 2;
        while (unit + 1 < starts.length - 1 && starts[unit + 1] == place) unit++;
        return unit;
    }

    boolean startsBlock(int unit) {
        return unit == 0 || blockOf[unit - 1] != blockOf[unit];
    }

    boolean endsBlock(int unit) {
        return unit == units.size() - 1 || blockOf[unit + 1] != blockOf[unit];
    }

    static boolean isSpace(char c) {
        return WordSplitter.isSpace(c);
    }

    /** What can be seen of it. */
    static String inked(String text) {
        var inked = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) if (!isSpace(text.charAt(i))) inked.append(text.charAt(i));
        return inked.toString();
    }

    /** How many characters of it can be seen. */
    static int inkIn(CharSequence text) {
        int seen = 0;
        for (int i = 0; i < text.length(); i++) if (!isSpace(text.charAt(i))) seen++;
        return seen;
    }

    private static String spaced(String text) {
        var spaced = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (isSpace(text.charAt(i))) space(spaced);
            else spaced.append(text.charAt(i));
        }
        return spaced.toString().strip();
    }

    private static void space(StringBuilder text) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') text.append(' ');
    }

    private static List<Integer> occurrences(String text, String words) {
        List<Integer> found = new ArrayList<>();
        if (words.isEmpty()) return found;
        for (int at = text.indexOf(words); at >= 0 && found.size() < MOST_PLACES; at = text.indexOf(words, at + 1))
            found.add(at);
        return found;
    }

    /** Where each visible character stands among the spaces. */
    private int[] places() {
        int[] all = new int[ink.length()];
        int next = 0;
        for (int i = 0; i < visible.length(); i++) if (visible.charAt(i) != ' ') all[next++] = i;
        return all;
    }

    private int inkBefore(int place) {
        int at = Arrays.binarySearch(places, place);
        return at >= 0 ? at : -at - 1;
    }
}
