package org.openday.registration.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void wordsAreTheHmacsOfTheCounterCutIntoFours() {
        Words words = new Words(new byte[32]);
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            hex.append(HexFormat.of().toHexDigits((int) words.next()));
        }
        // python3: hmac.new(bytes(32), counter.to_bytes(8, "big"), "sha256").hexdigest() for 0 and 1
        assertThat(hex).hasToString(HMACS);
    }

    @Test
    void everyNumberBelowTheBoundIsAsLikely() {
        for (int bound : new int[] {2, 3, 7, 52}) {
            assertThat(ChiSquare.of(frequencies(bound, 20_000 * bound))).isLessThan(ChiSquare.limit(bound - 1));
        }
    }

    /** Three quarters of 2^32 as bound: the plain remainder would give the first third twice as often. */
    @Test
    void aWordBeyondTheLastWholeMultipleIsThrownAway() {
        int bound = Integer.MAX_VALUE / 4 * 3;
        Words words = new Words(new byte[] {1});
        int inTheFirstHalf = 0;
        for (int i = 0; i < 100_000; i++) {
            inTheFirstHalf += words.below(bound) < bound / 2 ? 1 : 0;
        }
        assertThat(inTheFirstHalf).isBetween(49_300, 50_700);
    }

    private static final String HMACS = "f375180aba92888401f1919be4a8715a62763b65c1c10e1d0858e81d4d6f9fd2"
            + "a4a11ce5fbe8f96bf3028035286c2c9274cd4259cbc224e37a73d971923903d3";

    private static int[] frequencies(int bound, int trials) {
        Words words = new Words(new byte[] {(byte) bound});
        int[] frequencies = new int[bound];
        for (int i = 0; i < trials; i++) {
            frequencies[words.below(bound)]++;
        }
        return frequencies;
    }
}
