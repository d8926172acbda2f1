package org.copydesk.persistence.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.persistence.Storing;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Articles;
import org.copydesk.persistence.record.Action;
import org.copydesk.persistence.record.Entry;
import org.copydesk.persistence.record.Events;
import org.copydesk.persistence.record.StaffAction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Checkpoints")
class CheckpointsTest extends Storing {

    private Article article;
    private Leaf leaf;

    @BeforeEach
    void begin() {
        article = article(anna);
        leaf = end(article);
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
    void followOneAnother() {
        int first = seal(List.of(leaf)).number();
        int second = seal(List.of(end(article(ben)))).number();
        assertThat(the(Checkpoints.class).newest()).map(Checkpoint::number).hasValue(second);
        assertThat(numbers(the(Checkpoints.class).from(first, 9))).containsExactly(first, second);
        assertThat(numbers(the(Checkpoints.class).from(second, 9))).containsExactly(second);
        assertThat(numbers(the(Checkpoints.class).from(first, 1))).containsExactly(first);
        assertThat(numbers(the(Checkpoints.class).before(second + 1, 2))).containsExactly(second, first);
        assertThat(numbers(the(Checkpoints.class).before(second, 1))).containsExactly(first);
    }

    @Test
    void keepTheirOwnLeavesInTheOrderOfTheTree() {
        var other = end(article(ben));
        seal(List.of(end(article(clara))));
        int number = seal(List.of(other, leaf)).number();
        assertThat(the(Checkpoints.class).leaves(number)).containsExactly(other, leaf);
        var streamed = new ArrayList<Leaf>();
        the(Checkpoints.class).leaves(number, streamed::add);
        assertThat(streamed).containsExactly(other, leaf);
        assertThat(the(Checkpoints.class).covering("nothing")).isEmpty();
    }

    @Test
    void coverAgainAChainThatGrew() {
        seal(List.of(leaf));
        the(Articles.class).record(article, Entry.of(NOW, anna, Action.COMMENT));
        var grown = end(article);
        assertThat(the(Checkpoints.class).uncovered(NOW)).contains(grown).doesNotContain(leaf);
        int second = seal(List.of(grown)).number();
        assertThat(the(Checkpoints.class).uncovered(NOW)).doesNotContain(grown);
        assertThat(the(Checkpoints.class).covering(leaf.chain())).hasValue(second);
    }

    @Test
    void lookAtWhatChangedSinceATimeAndAtTheRecordOfPeopleOnceThereIsOne() {
        var other = end(article(ben));
        assertThat(the(Checkpoints.class).uncovered(NOW))
                .contains(leaf, other)
                .extracting(Leaf::chain)
                .isSorted()
                .doesNotContain("people");
        assertThat(the(Checkpoints.class).uncovered(NOW.plusSeconds(1))).isEmpty();
        the(Events.class).addToPeople(Entry.of(NOW, anna, StaffAction.OPEN_DESK).about("wharf"));
        em.flush();
        assertThat(the(Checkpoints.class).uncovered(NOW.plusSeconds(1)))
                .extracting(Leaf::chain)
                .containsExactly("people");
    }

    @Test
    void areRefusedWhenAChainHasNoSuchEnd() {
        var invented = new Leaf(leaf.chain(), 1, "0".repeat(64));
        assertThatThrownBy(() -> seal(List.of(invented))).hasMessageContaining("seal");
    }

    /** Where the chain of an article ends. */
    private Leaf end(Article of) {
        em.flush();
        return new Leaf(Long.toString(of.id()), of.chain().length(), of.chain().head());
    }

    private static List<Integer> numbers(List<Checkpoint> checkpoints) {
        return checkpoints.stream().map(Checkpoint::number).toList();
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
