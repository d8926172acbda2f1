package org.copydesk.core.text.merge.passage;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.core.text.merge.line.Lines;
import org.copydesk.core.text.merge.line.Token;

/** Gathers merged and contested words into pieces of whole lines: lines with anything contested become one clash. */
final class Gathering {

    private final List<MergedPiece> pieces = new ArrayList<>();
    private final List<Token> base = new ArrayList<>();
    private final List<Token> theirs = new ArrayList<>();
    private final List<Token> mine = new ArrayList<>();
    private boolean contested;

    void add(Token token) {
        base.add(token);
        theirs.add(token);
        mine.add(token);
        if (token.isEnd()) finish();
    }

    void addAll(List<Token> tokens) {
        tokens.forEach(this::add);
    }

    void clash(List<Token> before, List<Token> their, List<Token> my) {
        contested = true;
        base.addAll(before);
        theirs.addAll(their);
        mine.addAll(my);
    }

    List<MergedPiece> pieces() {
        if (contested || !mine.isEmpty()) finish();
        return pieces;
    }

    private void finish() {
        if (contested) pieces.add(new MergedPiece.Disputed(Lines.of(base), Lines.of(theirs), Lines.of(mine)));
        else pieces.add(new MergedPiece.Settled(Lines.of(mine)));
        base.clear();
        theirs.clear();
        mine.clear();
        contested = false;
    }
}
