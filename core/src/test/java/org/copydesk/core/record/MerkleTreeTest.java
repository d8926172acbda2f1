package org.copydesk.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
        assertThat(followed(leaves.get(place), path)).isEqualTo(MerkleTree.root(leaves));
    }

    @Property(tries = 200)
    @Label("leads from no other leaf to its root")
    void leadsNothingElseThere(@ForAll @NotEmpty List<String> leaves, @ForAll @IntRange(max = 1_000) int seed) {
        int place = seed % leaves.size();
        var path = MerkleTree.path(leaves, place);
        assertThat(followed(leaves.get(place) + "x", path)).isNotEqualTo(MerkleTree.root(leaves));
    }

    /** The root that a leaf leads to along a path, as anybody would reckon who was given both. */
    private static String followed(String leaf, List<MerkleTree.Neighbour> path) {
        var hash = sha256(new byte[] {0}, leaf.getBytes(StandardCharsets.UTF_8));
        for (var step : path) {
            var sibling = HexFormat.of().parseHex(step.hash());
            hash = step.left() ? sha256(new byte[] {1}, sibling, hash) : sha256(new byte[] {1}, hash, sibling);
        }
        return HexFormat.of().formatHex(hash);
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) digest.update(part);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
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
