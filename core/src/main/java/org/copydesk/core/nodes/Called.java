package org.copydesk.core.nodes;

import java.util.Set;

/**
 * A call that came in.
 *
 * @param own whether it came from this node
 * @param missed whether nothing was heard for a while, so that anything may have been called
 */
public record Called(Topic topic, Set<String> words, boolean own, boolean missed) {

    public Called {
        words = Set.copyOf(words);
    }

    static Called anything(Topic topic) {
        return new Called(topic, Set.of(), false, true);
    }
}
