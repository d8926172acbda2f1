package org.copydesk.core.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;

/** The hash tree of RFC 9162, section 2.1, over texts as leaves. Hashes are in lower-case hexadecimal. */
public final class MerkleTree {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private MerkleTree() {}

    /** The root hash; that of no leaves is the hash of nothing. */
    public static String root(List<String> leaves) {
        if (leaves.isEmpty()) return HexFormat.of().formatHex(sha256().digest());
        return HexFormat.of().formatHex(fold(hashes(leaves)));
    }

    /** A tree that is told its leaves one after the other and keeps none of them. */
    public static final class Growing {

        /** The roots of perfect subtrees, the smallest first, and how many leaves each has. */
        private final Deque<byte[]> roots = new ArrayDeque<>();

        private final Deque<Integer> sizes = new ArrayDeque<>();
        private int leaves;

        public void add(String leaf) {
            leaves++;
            var root = hash(leaf);
            int size = 1;
            while (!sizes.isEmpty() && sizes.peek() == size) {
                root = node(roots.pop(), root);
                size += sizes.pop();
            }
            roots.push(root);
            sizes.push(size);
        }

        public int leaves() {
            return leaves;
        }

        /** The root over the leaves so far. */
        public String root() {
            if (roots.isEmpty()) return MerkleTree.root(List.of());
            var left = roots.iterator();
            var root = left.next();
            while (left.hasNext()) root = node(left.next(), root);
            return HexFormat.of().formatHex(root);
        }
    }

    /** The hashes that lead from a leaf to the root, the nearest first. */
    public static List<Neighbour> path(List<String> leaves, int place) {
        var path = new ArrayList<Neighbour>();
        collect(hashes(leaves), place, path);
        return List.copyOf(path);
    }

    /** A neighbour on the way to the root, which stands to the left or to the right. */
    public record Neighbour(String hash, boolean left) {}

    private static byte[] fold(List<byte[]> hashes) {
        if (hashes.size() == 1) return hashes.get(0);
        int split = split(hashes);
        return node(fold(hashes.subList(0, split)), fold(hashes.subList(split, hashes.size())));
    }

    private static void collect(List<byte[]> hashes, int place, List<Neighbour> path) {
        if (hashes.size() == 1) return;
        int split = split(hashes);
        var left = hashes.subList(0, split);
        var right = hashes.subList(split, hashes.size());
        collect(place < split ? left : right, place < split ? place : place - split, path);
        var sibling = fold(place < split ? right : left);
        path.add(new Neighbour(HexFormat.of().formatHex(sibling), place >= split));
    }

    /** The largest power of two below the number of leaves. */
    private static int split(List<byte[]> hashes) {
        return Integer.highestOneBit(hashes.size() - 1);
    }

    private static List<byte[]> hashes(List<String> leaves) {
        return leaves.stream().map(MerkleTree::hash).toList();
    }

    private static byte[] hash(String leaf) {
        var digest = sha256();
        digest.update(LEAF);
        return digest.digest(leaf.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] node(byte[] left, byte[] right) {
        var digest = sha256();
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
