package org.openday.registration.ballot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openday.shared.Sha256;

/**
 * The Merkle tree of RFC 9162, section 2.1 (as in RFC 6962): leaves and nodes are hashed apart, and a node without a
 * neighbour goes up as it is, so that no two lists of leaves have one root.
 */
final class Merkle {

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private final List<List<byte[]>> levels = new ArrayList<>();

    Merkle(List<byte[]> leaves) {
        levels.add(leaves);
        while (levels.getLast().size() > 1) {
            levels.add(above(levels.getLast()));
        }
    }

    static byte[] leaf(byte[] content) {
        return Sha256.of(LEAF, content);
    }

    byte[] root() {
        List<byte[]> top = levels.getLast();
        return top.isEmpty() ? Sha256.of() : top.getFirst();
    }

    /** The hashes that lead from a leaf up to the root, lowest first. */
    List<byte[]> path(int leaf) {
        List<byte[]> path = new ArrayList<>();
        int at = leaf;
        for (List<byte[]> level : levels) {
            int neighbour = at ^ 1;
            if (neighbour < level.size()) {
                path.add(level.get(neighbour));
            }
            at >>= 1;
        }
        return path;
    }

    /** Whether a path leads from a leaf at that place, among so many, to the root (RFC 9162, section 2.1.3.2). */
    static boolean leads(byte[] leaf, int index, int count, List<byte[]> path, byte[] root) {
        if (index < 0 || index >= count) {
            return false;
        }
        byte[] hash = leaf;
        int at = index;
        int last = count - 1;
        for (byte[] step : path) {
            if (last == 0) {
                return false;
            }
            boolean right = (at & 1) == 1 || at == last;
            hash = right ? node(step, hash) : node(hash, step);
            while (right && (at & 1) == 0) {
                at >>= 1;
                last >>= 1;
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(hash, root);
    }

    private static List<byte[]> above(List<byte[]> level) {
        List<byte[]> above = new ArrayList<>(level.size() / 2 + 1);
        for (int i = 0; i + 1 < level.size(); i += 2) {
            above.add(node(level.get(i), level.get(i + 1)));
        }
        if (level.size() % 2 == 1) {
            above.add(level.getLast());
        }
        return above;
    }

    private static byte[] node(byte[] left, byte[] right) {
        return Sha256.of(NODE, left, right);
    }
}
