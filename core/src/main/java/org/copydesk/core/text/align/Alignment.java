package org.copydesk.core.text.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.copydesk.core.text.blocks.Block;
import org.copydesk.core.text.words.Edit;
import org.copydesk.core.text.words.Edits;
import org.copydesk.core.text.words.Patience;

/**
 * What became of each block. Blocks with equal texts are matched first, in order and then across it, then like blocks
 * between them, also where two of them changed places, then like blocks anywhere.
 */
public final class Alignment {

    private final List<Block> from;
    private final List<Block> to;
    private final BlockLikeness likeness;
    private final Match[] ofFrom;
    private final Match[] ofTo;
    private final Patience patience;
    private boolean degraded;

    private Alignment(List<Block> from, List<Block> to, Patience patience) {
        this.from = from;
        this.to = to;
        this.patience = patience;
        likeness = new BlockLikeness(from, to);
        ofFrom = new Match[from.size()];
        ofTo = new Match[to.size()];
    }

    /** Searches as far as patience goes; when it is spent, unlike blocks count as gone and new. */
    public static Alignment of(List<Block> from, List<Block> to, Patience patience) {
        var alignment = new Alignment(from, to, patience);
        List<Match> stayed = alignment.matchEqual();
        alignment.matchMoved();
        alignment.matchBetween(stayed);
        alignment.matchBetweenChangedPlaces();
        if (!alignment.degraded) alignment.matchAnywhere();
        alignment.decideMoves();
        return alignment;
    }

    /** Whether the texts were too large and too different for likeness to be looked for everywhere. */
    public boolean degraded() {
        return degraded;
    }

    /**
     * All blocks of both texts, as they are best shown in one: in the order of the second, with those of the first
     * that are gone where they were. A moved block comes where it is now, and leaves a gone one that says so where it
     * was.
     */
    public List<Match> matches() {
        List<Match> matches = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < from.size() || j < to.size()) {
            boolean old = i < from.size() && (ofFrom[i] == null || ofFrom[i].moved());
            boolean first = old && !(isNew(j) && to.get(j).joint() > from.get(i).joint());
            Match match = first ? gone(i) : isNew(j) ? new Match(i, i, j, j + 1, false) : ofTo[j];
            matches.add(match);
            if (first || !match.moved()) i = match.fromEnd();
            if (!first) j = match.toEnd();
        }
        return matches;
    }

    private Match gone(int place) {
        return ofFrom[place] == null ? new Match(place, place + 1, 0, 0, false) : ofFrom[place].departure();
    }

    private boolean isNew(int place) {
        return place < to.size() && ofTo[place] == null;
    }

    private void add(Match match) {
        Arrays.fill(ofFrom, match.from(), match.fromEnd(), match);
        Arrays.fill(ofTo, match.to(), match.toEnd(), match);
    }

    private List<Match> matchEqual() {
        var edits = Edits.between(texts(from), texts(to), patience);
        degraded |= edits.approximate();
        List<Match> matches = new ArrayList<>();
        for (Edit step : edits.steps()) {
            if (!step.isKeep()) continue;
            for (int i = 0; i < step.size(); i++) matches.add(Match.of(step.from() + i, step.to() + i, false));
        }
        matches.forEach(this::add);
        return matches;
    }

    private void matchMoved() {
        Map<String, Integer> places = unique(from, ofFrom);
        unique(to, ofTo).forEach((text, place) -> {
            Integer old = places.get(text);
            if (old != null && old >= 0 && place >= 0 && likeness.from(old).length > 0) {
                add(Match.of(old, place, true));
            }
        });
    }

    /** The unmatched blocks by text; the place is -1 where several have the same. */
    private static Map<String, Integer> unique(List<Block> blocks, Match[] matches) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < matches.length; i++) {
            if (matches[i] == null) places.merge(blocks.get(i).text(), i, (a, b) -> -1);
        }
        return places;
    }

    private void matchBetween(List<Match> stayed) {
        int fromStart = 0;
        int toStart = 0;
        for (Match match : stayed) {
            fillGap(fromStart, match.from(), toStart, match.to());
            fromStart = match.fromEnd();
            toStart = match.toEnd();
        }
        fillGap(fromStart, from.size(), toStart, to.size());
    }

    /** What stood between two blocks that changed places, and what stands between them now. */
    private void matchBetweenChangedPlaces() {
        for (int before = 0; before < from.size(); before++) {
            int after = nextMatched(ofFrom, before + 1);
            if (after == before + 1 || after >= from.size() || ofFrom[before] == null) continue;
            Match first = ofFrom[before];
            Match last = ofFrom[after];
            if (nextMatched(ofTo, last.toEnd()) == first.to()) fillGap(before + 1, after, last.toEnd(), first.to());
        }
    }

    private static int nextMatched(Match[] matches, int start) {
        int next = start;
        while (next < matches.length && matches[next] == null) next++;
        return next;
    }

    private void fillGap(int fromStart, int fromEnd, int toStart, int toEnd) {
        int[] olds = unmatched(ofFrom, fromStart, fromEnd);
        int[] news = unmatched(ofTo, toStart, toEnd);
        if (olds.length == 0 || news.length == 0) return;
        long oldWords =
                Arrays.stream(olds).mapToLong(i -> likeness.from(i).length + 4).sum();
        long newWords =
                Arrays.stream(news).mapToLong(i -> likeness.to(i).length + 4).sum();
        if (!patience.allows(oldWords * news.length + newWords * olds.length)) degraded = true;
        else new Gap(likeness, olds, news).matches().forEach(this::add);
    }

    private void matchAnywhere() {
        int[] olds = unmatched(ofFrom, 0, from.size());
        int[] news = unmatched(ofTo, 0, to.size());
        if (olds.length == 0 || news.length == 0) return;
        var search = new BlockSearch(likeness, news);
        for (int old : olds) {
            int found = search.likest(old);
            if (found >= 0) add(Match.of(old, found, true));
        }
    }

    private void decideMoves() {
        List<Match> matches =
                Arrays.stream(ofFrom).filter(Objects::nonNull).distinct().toList();
        if (matches.stream().noneMatch(Match::moved)) return;
        new Movement(matches, to.size())
                .decided(match -> likeness.from(match.from()).length)
                .forEach(this::add);
    }

    private static int[] unmatched(Match[] matches, int start, int end) {
        return IntStream.range(start, end)
                .filter(i -> Objects.isNull(matches[i]))
                .toArray();
    }

    private static List<String> texts(List<Block> blocks) {
        return blocks.stream().map(Block::text).toList();
    }
}
