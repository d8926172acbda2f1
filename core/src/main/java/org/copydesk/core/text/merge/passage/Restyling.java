package org.copydesk.core.text.merge.passage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.core.text.merge.chunk.Chunk;
import org.copydesk.core.text.merge.line.FormattingTags;
import org.copydesk.core.text.merge.line.Token;

/** The formatting that one side gave to or took from words which the other side replaced, or between which it wrote. */
final class Restyling {

    private final List<Token> base;
    private final List<Token> other;
    private final int shift;
    private List<String> added;
    private List<String> removed;
    private final Set<String> links = new HashSet<>();
    private boolean reshaped;

    private Restyling(List<Token> base, List<Token> other, int shift) {
        this.base = base;
        this.other = other;
        this.shift = shift;
    }

    /** The words as they now stand in the chunk, restyled; nothing when a link or a kind of block would be lost. */
    static Optional<List<Token>> applied(
            Chunk chunk, List<Token> words, List<Token> base, List<Token> other, int otherStart) {
        var restyling = new Restyling(base, other, otherStart - chunk.base());
        restyling.look(chunk.base(), chunk.baseEnd());
        return restyling.restyled(words);
    }

    private void look(int start, int end) {
        for (int i = start; i < end; i++) {
            note(i);
            links.addAll(FormattingTags.links(gained(i)));
            reshaped |= base.get(i).isEnd() && !gained(i).isEmpty();
        }
        boolean beside = start > 0 && end < base.size();
        if (start == end
                && beside
                && !base.get(start - 1).isEnd()
                && !base.get(end).isEnd()) {
            note(start - 1);
            note(end);
        }
        if (start > 0) gained(start - 1).forEach(links::remove);
        if (end < base.size()) gained(end).forEach(links::remove);
    }

    private void note(int place) {
        if (base.get(place).isEnd()) return;
        var lost = FormattingTags.without(
                base.get(place).marks(), other.get(place + shift).marks());
        added = added == null ? gained(place) : FormattingTags.common(added, gained(place));
        removed = removed == null ? lost : FormattingTags.common(removed, lost);
    }

    private List<String> gained(int place) {
        return FormattingTags.without(
                other.get(place + shift).marks(), base.get(place).marks());
    }

    private Optional<List<Token>> restyled(List<Token> words) {
        if (reshaped) return Optional.empty();
        if (added == null || words.stream().allMatch(Token::isEnd))
            return links.isEmpty() ? Optional.of(words) : Optional.empty();
        added.forEach(links::remove);
        if (!links.isEmpty()) return Optional.empty();
        List<Token> restyled = new ArrayList<>();
        for (Token word : words) {
            var marks = FormattingTags.with(FormattingTags.without(word.marks(), removed), added);
            if (FormattingTags.links(marks).size() > 1) return Optional.empty();
            restyled.add(word.isEnd() ? word : word.with(marks));
        }
        return Optional.of(restyled);
    }
}
