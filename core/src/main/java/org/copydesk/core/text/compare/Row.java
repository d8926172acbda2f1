package org.copydesk.core.text.compare;

import java.util.List;
import org.copydesk.core.text.blocks.Block;

/**
 * What became of one block, or of a paragraph that was split or joined. Immutable.
 *
 * @param from the blocks it was, in order; none when it is new
 * @param to the blocks it is; none when it is gone
 * @param fromPlace which paragraph of the old text it was, counted from 1; 0 when it is new
 * @param toPlace which paragraph of the new text it is; 0 when it is gone for good
 * @param moved whether it stands elsewhere among the blocks that stayed; its row is where it is now, and a departure
 *     without stretches is where it was
 * @param number the change that the block as a whole is, when it moved, became another kind of block, or is a rule; 0
 *     for none
 */
public record Row(
        List<Block> from,
        List<Block> to,
        int fromPlace,
        int toPlace,
        boolean moved,
        List<Stretch> stretches,
        int number) {

    public Row {
        from = List.copyOf(from);
        to = List.copyOf(to);
        stretches = List.copyOf(stretches);
    }

    public boolean isNew() {
        return from.isEmpty();
    }

    public boolean isGone() {
        return to.isEmpty();
    }

    static Row departure(List<Block> blocks, int fromPlace, int toPlace) {
        return new Row(blocks, List.of(), fromPlace, toPlace, true, List.of(), 0);
    }

    public boolean isDeparture() {
        return moved && to.isEmpty();
    }

    public boolean isSplit() {
        return to.size() > 1;
    }

    public boolean isJoined() {
        return from.size() > 1;
    }

    public boolean isChanged() {
        return moved
                || number > 0
                || stretches.stream()
                        .anyMatch(stretch -> stretch.runs().stream().anyMatch(Run::isChange));
    }

    /** Whether it became another kind of block, say a heading. */
    public boolean changesKind() {
        return !isNew() && !isGone() && !from.get(0).kind().equals(to.get(0).kind());
    }
}
