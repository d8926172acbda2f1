package org.copydesk.persistence.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.persistence.Storing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Checkpoints")
class CheckpointsTest extends Storing {

    private Leaf leaf;

    @BeforeEach
    void begin() {
        var article = article(anna);
        em.flush();
        leaf = new Leaf(Long.toString(article.id()), 1, article.chain().head());
    }

    @Test
    void coverTheEndsOfChainsOnce() {
        assertThat(the(Checkpoints.class).begin()).isTrue();
        assertThat(the(Checkpoints.class).uncovered(Instant.EPOCH)).contains(leaf);
        var sealed = seal(List.of(leaf));
        assertThat(the(Checkpoints.class).uncovered(Instant.EPOCH)).doesNotContain(leaf);
        assertThat(the(Checkpoints.class).covering(leaf.chain())).hasValue(sealed.number());
        assertThat(the(Checkpoints.class).leaves(sealed.number())).containsExactly(leaf);
        var streamed = new ArrayList<Leaf>();
        the(Checkpoints.class).leaves(sealed.number(), streamed::add);
        assertThat(streamed).containsExactly(leaf);
        assertThat(the(Checkpoints.class).rewritten(sealed.number(), sealed.number()))
                .isEmpty();
        assertThat(the(Checkpoints.class).stray()).isEmpty();
    }

    @Test
    void areFoundByTheirNumbersInBothDirections() {
        var sealed = seal(List.of(leaf));
        int number = sealed.number();
        assertThat(the(Checkpoints.class).find(number)).isPresent();
        assertThat(the(Checkpoints.class).newest()).map(Checkpoint::number).hasValue(number);
        assertThat(the(Checkpoints.class).from(number, 9))
                .extracting(Checkpoint::number)
                .containsExactly(number);
        assertThat(the(Checkpoints.class).before(number + 1, 1))
                .extracting(Checkpoint::number)
                .containsExactly(number);
        assertThat(the(Checkpoints.class).find(number + 1)).isEmpty();
    }

    @Test
    void areRefusedWhenAChainHasNoSuchEnd() {
        var invented = new Leaf(leaf.chain(), 1, "0".repeat(64));
        assertThatThrownBy(() -> seal(List.of(invented))).hasMessageContaining("seal");
    }

    private Checkpoint seal(List<Leaf> leaves) {
        var former = the(Checkpoints.class).newest();
        var checkpoint = new Checkpoint(
                        former.map(Checkpoint::number).orElse(0) + 1,
                        NOW,
                        leaves.size(),
                        "root",
                        former.map(Checkpoint::hash).orElse(""),
                        "key")
                .signed("signature");
        the(Checkpoints.class).add(checkpoint, leaves);
        return checkpoint;
    }
}
