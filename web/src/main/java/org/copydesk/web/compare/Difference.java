package org.copydesk.web.compare;

import java.util.List;
import org.copydesk.core.text.compare.Comparison;
import org.copydesk.core.text.render.Marked;
import org.copydesk.core.text.render.Sides;

/**
 * What changed, ready to be shown.
 *
 * @param from what the older text is called, and {@code to} the newer
 * @param named how much changed besides words, by what it was: "2 signs"
 * @param also what is told in sentences
 */
public record Difference(
        String from,
        String to,
        Comparison comparison,
        Marked marked,
        List<Sides> sides,
        List<String> named,
        List<String> also) {

    public int count() {
        return comparison.shown();
    }

    public boolean isNothing() {
        return comparison.isEmpty();
    }
}
