package org.copydesk.core.text.merge.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.core.text.merge.chunk.Chunk;
import org.copydesk.core.text.merge.chunk.Chunks;
import org.copydesk.core.text.merge.chunk.Hunks;
import org.copydesk.core.text.merge.chunk.SharedNumbers;
import org.copydesk.core.text.merge.line.Line;
import org.copydesk.core.text.merge.line.Token;

/** Merges lines that both sides changed, word by word. Changes with an unchanged word between them do not touch. */
final class WordMerge {

    /** Beyond this many characters lines are taken whole. */
    private static final int LARGEST = 1_000_000;

    private static final List<Token.Key> END = List.of(new Token.Key(Token.Kind.END, ""));

    private final SharedNumbers<Token.Key> numbers = new SharedNumbers<>();
    private final int end = numbers.of(END)[0];
    private final Locale language;
    private final Gathering gathering = new Gathering();

    private List<Token> base;
    private final List<Token> theirs;
    private final List<Token> mine;

    private WordMerge(List<Token> base, List<Token> theirs, List<Token> mine, Locale language) {
        this.base = base;
        this.theirs = theirs;
        this.mine = mine;
        this.language = language;
    }

    static List<MergedPiece> merged(List<Line> base, List<Line> theirs, List<Line> mine, Locale language) {
        if (size(base) + size(theirs) + size(mine) > LARGEST)
            return List.of(new MergedPiece.Disputed(base, theirs, mine));
        var wording = new WordMerge(tokens(base, language), tokens(theirs, language), tokens(mine, language), language);
        wording.merge();
        return wording.gathering.pieces();
    }

    /** A line merged when it can be settled and is one line still. */
    static Optional<Line> line(Line base, Line theirs, Line mine, Locale language) {
        if (base.equals(mine)) return Optional.of(theirs);
        if (base.equals(theirs)) return Optional.of(mine);
        var pieces = merged(List.of(base), List.of(theirs), List.of(mine), language);
        boolean settled = pieces.size() == 1
                && pieces.get(0) instanceof MergedPiece.Settled piece
                && piece.lines().size() == 1;
        return settled
                ? Optional.of(((MergedPiece.Settled) pieces.get(0)).lines().get(0))
                : Optional.empty();
    }

    private static long size(List<Line> lines) {
        return lines.stream().mapToLong(line -> line.inner().length()).sum();
    }

    private static List<Token> tokens(List<Line> lines, Locale language) {
        List<Token> tokens = new ArrayList<>();
        lines.forEach(line -> tokens.addAll(line.tokens(language)));
        return tokens;
    }

    private void merge() {
        int[] their = numbers.of(Token.keys(theirs));
        int[] my = numbers.of(Token.keys(mine));
        int[] before = numbers.of(Token.keys(base));
        var changedByThem = Hunks.between(before, their);
        var changedByMe = Hunks.between(before, my);
        var agreed = Agreement.applied(base, theirs, changedByThem, mine, changedByMe);
        if (agreed != base) {
            base = agreed;
            before = numbers.of(Token.keys(base));
            changedByThem = Hunks.between(before, their);
            changedByMe = Hunks.between(before, my);
        }
        int[] weights = Token.weights(base);
        var chunks = Chunks.touching(
                Hunks.joined(Hunks.settled(changedByThem, before, their, end), weights, Token.weights(theirs)),
                Hunks.joined(Hunks.settled(changedByMe, before, my, end), weights, Token.weights(mine)),
                base.size());
        chunks.forEach(this::merge);
    }

    private void merge(Chunk chunk) {
        switch (chunk.kind()) {
            case NOBODY -> keep(chunk);
            case THEIRS -> change(chunk, chunk.theirs(theirs), mine, chunk.mine());
            case MINE -> change(chunk, chunk.mine(mine), theirs, chunk.theirs());
            case BOTH -> meet(chunk.base(base), chunk.theirs(theirs), chunk.mine(mine));
        }
    }

    private void keep(Chunk chunk) {
        for (int i = 0; i < chunk.baseEnd() - chunk.base(); i++) {
            keep(base.get(chunk.base() + i), theirs.get(chunk.theirs() + i), mine.get(chunk.mine() + i));
        }
    }

    private void keep(Token before, Token their, Token my) {
        Token.merged(before, their, my)
                .ifPresentOrElse(gathering::add, () -> gathering.clash(List.of(before), List.of(their), List.of(my)));
    }

    /** One side changed the words; the formatting the other gave to what stood there goes over to them. */
    private void change(Chunk chunk, List<Token> words, List<Token> other, int otherStart) {
        Restyling.applied(chunk, words, base, other, otherStart)
                .ifPresentOrElse(
                        gathering::addAll,
                        () -> gathering.clash(chunk.base(base), chunk.theirs(theirs), chunk.mine(mine)));
    }

    private void meet(List<Token> before, List<Token> their, List<Token> my) {
        if (Agreement.isSame(their, my)) gathering.addAll(their);
        else if (isTable(before) && isTable(their) && isTable(my)) meet(before.get(0), their.get(0), my.get(0));
        else
            Agreement.ofDeletions(before, their, my)
                    .ifPresentOrElse(gathering::addAll, () -> gathering.clash(before, their, my));
    }

    private void meet(Token before, Token their, Token my) {
        TableMerge.merged(before, their, my, language)
                .ifPresentOrElse(gathering::add, () -> gathering.clash(List.of(before), List.of(their), List.of(my)));
    }

    private static boolean isTable(List<Token> tokens) {
        return tokens.size() == 1 && tokens.get(0).kind() == Token.Kind.TABLE;
    }
}
