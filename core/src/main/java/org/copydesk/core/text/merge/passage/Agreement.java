package org.copydesk.core.text.merge.passage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.core.text.merge.chunk.Hunk;
import org.copydesk.core.text.merge.chunk.Hunks;
import org.copydesk.core.text.merge.chunk.SharedNumbers;
import org.copydesk.core.text.merge.line.Token;

/** Where both sides did the same. */
final class Agreement {

    private Agreement() {}

    /** The base as if it had had from the start what both sides made of it; their other changes then stand apart. */
    static List<Token> applied(
            List<Token> base, List<Token> theirs, List<Hunk> changedByThem, List<Token> mine, List<Hunk> changedByMe) {
        Map<Integer, Hunk> places = new HashMap<>();
        changedByMe.forEach(hunk -> places.put(hunk.from(), hunk));
        List<Token> applied = new ArrayList<>();
        int done = 0;
        for (Hunk their : changedByThem) {
            Hunk my = places.get(their.from());
            if (my == null || my.fromEnd() != their.fromEnd()) continue;
            var words = theirs.subList(their.to(), their.toEnd());
            if (!Token.keys(words).equals(Token.keys(mine.subList(my.to(), my.toEnd())))) continue;
            applied.addAll(base.subList(done, their.from()));
            applied.addAll(words);
            done = their.fromEnd();
        }
        if (done == 0) return base;
        applied.addAll(base.subList(done, base.size()));
        return applied;
    }

    /** The same words with the same formatting; white space apart. */
    static boolean isSame(List<Token> theirs, List<Token> mine) {
        if (theirs.size() != mine.size()) return false;
        for (int i = 0; i < theirs.size(); i++) {
            Token their = theirs.get(i);
            Token my = mine.get(i);
            if (!their.key().equals(my.key()) || !their.marks().equals(my.marks())) return false;
        }
        return true;
    }

    /** When both only deleted, what neither did. */
    static Optional<List<Token>> ofDeletions(List<Token> base, List<Token> theirs, List<Token> mine) {
        var keptByThem = kept(base, theirs);
        var keptByMe = kept(base, mine);
        if (keptByThem.isEmpty() || keptByMe.isEmpty()) return Optional.empty();
        List<Token> kept = new ArrayList<>();
        for (int i = 0; i < base.size(); i++) {
            Token their = keptByThem.get()[i];
            Token my = keptByMe.get()[i];
            if (their == null || my == null) continue;
            var merged = Token.merged(base.get(i), their, my);
            if (merged.isEmpty()) return Optional.empty();
            kept.add(merged.get());
        }
        return Optional.of(kept);
    }

    /** For each word of the base what it became, null where it was deleted; nothing when anything was written. */
    private static Optional<Token[]> kept(List<Token> base, List<Token> side) {
        Token[] kept = new Token[base.size()];
        SharedNumbers<Token.Key> numbers = new SharedNumbers<>();
        int from = 0;
        int to = 0;
        for (Hunk hunk : Hunks.between(numbers.of(Token.keys(base)), numbers.of(Token.keys(side)))) {
            if (!hunk.isDeletion()) return Optional.empty();
            while (from < hunk.from()) kept[from++] = side.get(to++);
            from = hunk.fromEnd();
        }
        while (from < base.size()) kept[from++] = side.get(to++);
        return Optional.of(kept);
    }
}
