package org.copydesk.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;

@Label("A Merkle tree")
class MerkleTreeTest {

    @Example
    void ofNothingHasTheHashOfNothing() {
        assertThat(MerkleTree.root(List.of()))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Example
    void hashesALeafBehindAZeroByte() {
        assertThat(MerkleTree.root(List.of("")))
                .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    }

    @Property(tries = 200)
    @Label("leads from every leaf to its root")
    void leadsToTheRoot(@ForAll @NotEmpty List<String> leaves, @ForAll @IntRange(max = 1_000) int seed) {
        int place = seed % leaves.size();
        var path = MerkleTree.path(leaves, place);
        assertThat(MerkleTree.follow(leaves.get(place), path)).isEqualTo(MerkleTree.root(leaves));
    }

    @Property(tries = 200)
    @Label("leads from no other leaf to its root")
    void leadsNothingElseThere(@ForAll @NotEmpty List<String> leaves, @ForAll @IntRange(max = 1_000) int seed) {
        int place = seed % leaves.size();
        var path = MerkleTree.path(leaves, place);
        assertThat(MerkleTree.follow(leaves.get(place) + "x", path)).isNotEqualTo(MerkleTree.root(leaves));
    }

    @Property(tries = 200)
    @Label("has the same root when it is told its leaves one by one")
    void growsToTheSameRoot(@ForAll List<String> leaves) {
        var growing = new MerkleTree.Growing();
        leaves.forEach(growing::add);
        assertThat(growing.root()).isEqualTo(MerkleTree.root(leaves));
        assertThat(growing.leaves()).isEqualTo(leaves.size());
    }
}
