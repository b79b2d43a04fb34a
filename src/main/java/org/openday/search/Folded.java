package org.openday.search;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A text as searching sees it: in Unicode's compatibility form NFKC and without case, so that ＡＢＣ finds abc.
 *
 * @param text folded cluster by cluster, a cluster being a letter with the marks on it
 * @param origins for each char of {@code text} where its cluster begins in the original, and at the end its length
 */
record Folded(String text, int[] origins) {

    /** Only the text, for what is searched often and shown seldom. */
    static String text(String original) {
        StringBuilder folded = new StringBuilder(original.length());
        for (int from = 0; from < original.length(); ) {
            int to = clusterEnd(original, from);
            append(original, from, to, folded);
            from = to;
        }
        return folded.toString();
    }

    static Folded of(String original) {
        StringBuilder folded = new StringBuilder(original.length());
        java.util.stream.IntStream.Builder origins = java.util.stream.IntStream.builder();
        for (int from = 0; from < original.length(); ) {
            int to = clusterEnd(original, from);
            int before = folded.length();
            append(original, from, to, folded);
            for (int i = before; i < folded.length(); i++) {
                origins.add(from);
            }
            from = to;
        }
        return new Folded(folded.toString(), origins.add(original.length()).build().toArray());
    }
}
