package org.openday.registration.ballot;

import java.util.Arrays;

/** Pearson's test of equal frequencies; what it judges here is fixed, so it is right or wrong once for all. */
final class ChiSquare {

    private ChiSquare() {}

    static double of(int[] frequencies) {
        double expected = (double) Arrays.stream(frequencies).sum() / frequencies.length;
        return Arrays.stream(frequencies)
                .mapToDouble(seen -> (seen - expected) * (seen - expected) / expected)
                .sum();
    }

    /** What equal chances exceed once in a thousand times (Wilson and Hilferty's approximation). */
    static double limit(int degrees) {
        double spread = 2.0 / (9 * degrees);
        return degrees * Math.pow(1 - spread + 3.09 * Math.sqrt(spread), 3);
    }
}
