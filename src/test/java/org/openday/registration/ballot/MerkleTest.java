package org.openday.registration.ballot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MerkleTest {

    /** The eight inputs and the roots that Certificate Transparency's implementations of RFC 6962 test one another with. */
    private static final List<byte[]> INPUTS = List.of(
            bytes(""),
            bytes("00"),
            bytes("10"),
            bytes("2021"),
            bytes("3031"),
            bytes("40414243"),
            bytes("5051525354555657"),
            bytes("606162636465666768696a6b6c6d6e6f"));

    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void rootsAreThoseOfRfc6962() {
        for (int count = 0; count <= INPUTS.size(); count++) {
            assertThat(Hex.of(tree(INPUTS.subList(0, count)).root())).isEqualTo(ROOTS.get(count));
        }
    }

    @Test
    void everyPathLeadsToTheRootFromItsOwnPlaceOnly() {
        for (int count = 1; count <= 40; count++) {
            List<byte[]> leaves = leaves(count);
            Merkle tree = new Merkle(leaves);
            for (int at = 0; at < count; at++) {
                List<byte[]> path = tree.path(at);
                assertThat(Merkle.leads(leaves.get(at), at, count, path, tree.root()))
                        .isTrue();
                assertThat(Merkle.leads(leaves.get((at + 1) % count), at, count, path, tree.root()))
                        .isEqualTo(count == 1);
                assertThat(Merkle.leads(leaves.get(at), at, count, longer(path), tree.root()))
                        .isFalse();
            }
        }
    }

    @Test
    void theLastLeafTwiceIsAnotherTree() {
        List<byte[]> three = leaves(3);
        List<byte[]> four = new ArrayList<>(three);
        four.add(three.getLast());
        assertThat(new Merkle(three).root()).isNotEqualTo(new Merkle(four).root());
    }

    @Test
    void aNodeIsNoLeaf() {
        List<byte[]> two = leaves(2);
        byte[] content = new byte[64];
        System.arraycopy(two.get(0), 0, content, 0, 32);
        System.arraycopy(two.get(1), 0, content, 32, 32);
        assertThat(Merkle.leaf(content)).isNotEqualTo(new Merkle(two).root());
    }

    private static List<byte[]> longer(List<byte[]> path) {
        List<byte[]> longer = new ArrayList<>(path);
        longer.add(new byte[32]);
        return longer;
    }

    private static List<byte[]> leaves(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Merkle.leaf(("leaf " + i).getBytes(UTF_8)))
                .toList();
    }

    private static Merkle tree(List<byte[]> inputs) {
        return new Merkle(inputs.stream().map(Merkle::leaf).toList());
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
