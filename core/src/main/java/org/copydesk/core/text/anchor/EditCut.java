package org.copydesk.core.text.anchor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.copydesk.core.text.align.Alignment;
import org.copydesk.core.text.align.Match;
import org.copydesk.core.text.blocks.Block;
import org.copydesk.core.text.blocks.Blocks;
import org.copydesk.core.text.blocks.Cell;
import org.copydesk.core.text.blocks.Unit;
import org.copydesk.core.text.blocks.UnitFormat;
import org.copydesk.core.text.markup.Markup;
import org.copydesk.core.text.words.Edits;
import org.copydesk.core.text.words.Patience;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.review.AnchoredField;
import org.jsoup.nodes.Element;

/**
 * Cuts what somebody changed in a text into proposals, each as small as it can be said by itself. All of them together give
 * the changed text again: every cut is tried, and one that does not is replaced by a larger one, a paragraph or in the end the
 * whole field.
 */
public final class EditCut {

    private final Locale language;
    private final Patience patience = Patience.ofOne();

    private EditCut(Locale language) {
        this.language = language;
    }

    /** The changes of title, standfirst and body from one text to another; none of them overlap. */
    public static List<Proposal> between(Text from, Text to, Locale language) {
        var cut = new EditCut(language);
        List<Proposal> proposals = new ArrayList<>(cut.line(AnchoredField.TITLE, from.title(), to.title()));
        proposals.addAll(cut.line(AnchoredField.STANDFIRST, from.standfirst(), to.standfirst()));
        proposals.addAll(cut.body(from.body(), to.body()));
        return List.copyOf(proposals);
    }

    // --- a line of plain text --------------------------------------------------------------------------------------

    private List<Proposal> line(AnchoredField field, String from, String to) {
        if (from.equals(to)) return List.of();
        if (from.isBlank()) return List.of(new Proposal(field, whole(from), to));
        var words = words(
                field, Blocks.plain(from, language), Blocks.plain(to, language), (start, end) -> part(to, start, end));
        if (areQuotable(words) && Proposal.replaced(from, words).equals(to)) return words;
        return List.of(new Proposal(field, whole(from), to));
    }

    /** What stands from one visible character of the line to before another. */
    private static String part(String line, int start, int end) {
        var part = new StringBuilder();
        int seen = 0;
        for (int i = 0; i < line.length() && seen < end; i++) {
            boolean space = QuotableText.isSpace(line.charAt(i));
            if (space ? seen > start : seen >= start) part.append(line.charAt(i));
            if (!space) seen++;
        }
        return part.toString();
    }

    private static Span whole(String text) {
        return new Span(0, QuotableText.inked(text).length());
    }

    // --- a body ----------------------------------------------------------------------------------------------------

    private List<Proposal> body(String from, String to) {
        if (from.equals(to)) return List.of();
        var stretches = stretches(BodyEdit.parsed(from), BodyEdit.parsed(to));
        if (stretches != null) {
            var fine = stretches.stream()
                    .flatMap(stretch -> stretch.inWords().stream())
                    .toList();
            if (gives(from, fine, to)) return fine;
            var coarse = stretches.stream().map(ChangedRun::inBlocks).toList();
            if (gives(from, coarse, to)) return coarse;
        }
        return List.of(new Proposal(AnchoredField.BODY, BodyEdit.inkOf(BodyEdit.parsed(from)), to));
    }

    private static boolean gives(String from, List<Proposal> proposals, String to) {
        return Markup.canonical(BodyEdit.replaced(from, proposals)).equals(to);
    }

    /** The runs of blocks that changed, each with something to quote; null where only the whole body can be. */
    private List<ChangedRun> stretches(Element from, Element to) {
        var olds = List.copyOf(from.children());
        var news = List.copyOf(to.children());
        int[] places = places(olds);
        var runs = runs(olds, news);
        List<ChangedRun> stretches = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            var run = runs.get(i);
            if (!run.changed) continue;
            int first = i;
            int last = i;
            if (run.isNew() && first > 0) first--;
            else if (run.isNew()) last++;
            else if (!run.isQuotable(olds)) {
                first--;
                last++;
            }
            while (last + 1 < runs.size()
                    && (runs.get(last + 1).isNew() || !runs.get(last + 1).isQuotable(olds))) last++;
            if (first < 0 || last >= runs.size()) return null;
            var stretch = new ChangedRun(olds, news, places, runs.get(first).through(runs.get(last)));
            var before = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
            if (before != null && before.run.fromEnd > stretch.run.from) {
                stretches.remove(stretches.size() - 1);
                stretch = new ChangedRun(olds, news, places, before.run.through(stretch.run));
            }
            if (!stretch.startsAndEndsInInk()) return null;
            stretches.add(stretch);
            i = last;
        }
        return stretches;
    }

    /** Where each block begins, in visible characters; the last number is the end. */
    private static int[] places(List<Element> blocks) {
        int[] places = new int[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++)
            places[i + 1] =
                    places[i] + QuotableText.inked(blocks.get(i).wholeText()).length();
        return places;
    }

    /** Both bodies from beginning to end, block by block where one became one, together where they came and went. */
    private List<BlockRun> runs(List<Element> olds, List<Element> news) {
        List<BlockRun> runs = new ArrayList<>();
        int old = 0;
        int now = 0;
        for (Match match :
                Alignment.of(asBlocks(olds), asBlocks(news), patience).matches()) {
            if (match.isGone() || match.isNew() || match.moved() || match.from() < old || match.to() < now) continue;
            if (match.from() > old || match.to() > now)
                runs.add(new BlockRun(old, match.from(), now, match.to(), true));
            old = match.fromEnd();
            now = match.toEnd();
            runs.add(new BlockRun(match.from(), old, match.to(), now, !sameBlocks(olds, news, match)));
        }
        if (old < olds.size() || now < news.size()) runs.add(new BlockRun(old, olds.size(), now, news.size(), true));
        return runs;
    }

    private static boolean sameBlocks(List<Element> olds, List<Element> news, Match match) {
        return html(olds.subList(match.from(), match.fromEnd())).equals(html(news.subList(match.to(), match.toEnd())));
    }

    private static String html(List<Element> blocks) {
        return blocks.stream().map(Element::outerHtml).collect(Collectors.joining());
    }

    private List<Block> asBlocks(List<Element> elements) {
        return elements.stream()
                .map(element -> new Block("p", List.of(), 0, List.of(new Cell("", units(element)))))
                .toList();
    }

    private List<Unit> units(Element element) {
        return Blocks.of(element.outerHtml(), language).stream()
                .flatMap(block -> block.units().stream())
                .toList();
    }

    /** Blocks of the one body that became blocks of the other. */
    private record BlockRun(int from, int fromEnd, int to, int toEnd, boolean changed) {

        boolean isNew() {
            return from == fromEnd;
        }

        /** Whether there is a word to point at. */
        boolean isQuotable(List<Element> olds) {
            return olds.subList(from, fromEnd).stream().anyMatch(Element::hasText);
        }

        BlockRun through(BlockRun later) {
            return new BlockRun(from, later.fromEnd, to, later.toEnd, true);
        }
    }

    /** A changed run with the texts it is about. */
    private final class ChangedRun {

        private final List<Element> olds;
        private final List<Element> news;
        private final Span span;
        private final BlockRun run;

        ChangedRun(List<Element> olds, List<Element> news, int[] places, BlockRun run) {
            this.olds = olds.subList(run.from, run.fromEnd);
            this.news = news.subList(run.to, run.toEnd);
            this.run = run;
            span = new Span(places[run.from], places[run.fromEnd]);
        }

        boolean startsAndEndsInInk() {
            return olds.get(0).hasText() && olds.get(olds.size() - 1).hasText();
        }

        Proposal inBlocks() {
            return new Proposal(AnchoredField.BODY, span, html(news));
        }

        /** Word by word where one block stayed one, which has to give it again. */
        List<Proposal> inWords() {
            if (olds.size() != 1 || news.size() != 1) return List.of(inBlocks());
            var old = olds.get(0);
            var now = news.get(0);
            var inside = words(
                    AnchoredField.BODY,
                    units(old),
                    units(now),
                    (start, end) -> BodyEdit.excerpt(now, new Span(start, end)));
            if (!old.nameIs(now.tagName())
                    || !areQuotable(inside)
                    || !gives(old.outerHtml(), inside, Markup.canonical(now.outerHtml()))) return List.of(inBlocks());
            return inside.stream()
                    .map(proposal -> proposal.movedBy(span.start()))
                    .toList();
        }
    }

    // --- word by word ----------------------------------------------------------------------------------------------

    /** What stands in the new text from one visible character to before another, as it is written. */
    private interface Slice {
        String of(int start, int end);
    }

    /** Each change with the word before it, or after it at the beginning, where nothing was there before. */
    private List<Proposal> words(AnchoredField field, List<Unit> olds, List<Unit> news, Slice excerpt) {
        Map<UnitFormat, Character> looks = new HashMap<>();
        int[] places =
                Edits.ofWords(keys(olds, looks), keys(news, looks), patience).places();
        int[] oldStarts = starts(olds);
        int[] newStarts = starts(news);
        List<Patch> changes = new ArrayList<>();
        int old = 0;
        int now = 0;
        while (old < olds.size() || now < news.size()) {
            if (old < olds.size() && places[old] == now) {
                old++;
                now++;
                continue;
            }
            int oldEnd = old;
            while (oldEnd < olds.size() && places[oldEnd] < 0) oldEnd++;
            int nowEnd = oldEnd == olds.size() ? news.size() : places[oldEnd];
            var change = new Patch(old, oldEnd, now, nowEnd);
            add(changes, change.isQuotable(oldStarts) ? change : change.withNeighbour(olds.size()));
            old = oldEnd;
            now = nowEnd;
        }
        return changes.stream()
                .map(change -> new Proposal(
                        field,
                        new Span(oldStarts[change.old], oldStarts[change.oldEnd]),
                        change.now == change.nowEnd ? "" : excerpt.of(newStarts[change.now], newStarts[change.nowEnd])))
                .toList();
    }

    private static boolean areQuotable(List<Proposal> proposals) {
        return proposals.stream()
                .allMatch(proposal -> proposal.span().end() > proposal.span().start());
    }

    /** Changes with a word in common are one. */
    private static void add(List<Patch> changes, Patch change) {
        var last = changes.isEmpty() ? null : changes.get(changes.size() - 1);
        if (last == null || last.oldEnd <= change.old) {
            changes.add(change);
            return;
        }
        changes.set(changes.size() - 1, new Patch(last.old, change.oldEnd, last.now, change.nowEnd));
    }

    private record Patch(int old, int oldEnd, int now, int nowEnd) {

        boolean isQuotable(int[] starts) {
            return starts[oldEnd] > starts[old];
        }

        Patch withNeighbour(int olds) {
            if (old > 0) return new Patch(old - 1, oldEnd, now - 1, nowEnd);
            return oldEnd == olds ? this : new Patch(old, oldEnd + 1, now, nowEnd + 1);
        }
    }

    private static int[] starts(List<Unit> units) {
        int[] starts = new int[units.size() + 1];
        for (int i = 0; i < units.size(); i++) {
            var unit = units.get(i);
            starts[i + 1] =
                    starts[i] + (unit.kind() == Unit.Kind.WORD ? unit.text().length() : 0);
        }
        return starts;
    }

    /** Units that look different are different ones, and so are those that stand apart differently. */
    private static List<String> keys(List<Unit> units, Map<UnitFormat, Character> looks) {
        return units.stream()
                .map(unit -> unit.gap() + unit.key() + look(unit.format(), looks))
                .toList();
    }

    private static String look(UnitFormat format, Map<UnitFormat, Character> looks) {
        if (format.equals(UnitFormat.PLAIN)) return "";
        return String.valueOf(looks.computeIfAbsent(format, any -> (char) ('\ue000' + looks.size())));
    }
}
