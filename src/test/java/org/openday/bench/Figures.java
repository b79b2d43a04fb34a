package org.openday.bench;

import java.util.Collection;
import java.util.Locale;

/** Figures of a bench: what many runs come to, and the one line that says it. */
final class Figures {

    private Figures() {}

    static void print(String name, String format, Object... values) {
        System.out.println(name + ": " + String.format(Locale.ROOT, format, values));
    }

    /** The middle one, or the upper of the two in the middle. */
    static double median(Collection<Double> figures) {
        return percentile(figures, 50);
    }

    /** The least figure that so many in a hundred do not exceed; the upper one where two will do. */
    static double percentile(Collection<Double> figures, int percent) {
        double[] sorted =
                figures.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
