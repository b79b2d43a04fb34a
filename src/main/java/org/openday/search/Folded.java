package org.openday.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A text as searching sees it: in Unicode's compatibility form NFKC and without case, so that ＡＢＣ finds abc.
 *
 * @param text folded cluster by cluster, a cluster being a letter with the marks on it
 * @param origins for each char of {@code text} where its cluster begins in the original, and at the end the original's length
 */
record Folded(String text, int[] origins) {

    static Folded of(String original) {
        StringBuilder folded = new StringBuilder(original.length());
        IntStream.Builder origins = IntStream.builder();
        int end;
        for (int start = 0; start < original.length(); start = end) {
            end = endOfCluster(original, start);
            String cluster = fold(original.substring(start, end));
            for (int i = 0; i < cluster.length(); i++) {
                origins.add(start);
            }
            folded.append(cluster);
        }
        return new Folded(
                folded.toString(), origins.add(original.length()).build().toArray());
    }

    private static int endOfCluster(String text, int start) {
        int end = text.offsetByCodePoints(start, 1);
        while (end < text.length() && isMark(text.codePointAt(end))) {
            end = text.offsetByCodePoints(end, 1);
        }
        return end;
    }

    private static boolean isMark(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static String fold(String cluster) {
        if (isPlain(cluster)) {
            return cluster;
        }
        // To upper case first, because only there ß meets SS and ς meets Σ.
        return normal(normal(cluster).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
    }

    /** Most letters of a Chinese text: they have neither case nor another form, which spares the normaliser. */
    private static boolean isPlain(String cluster) {
        return cluster.length() == 1 && cluster.charAt(0) >= '一' && cluster.charAt(0) <= '鿿';
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** Where in the original what stands at {@code index} of the folded text begins. */
    int start(int index) {
        return origins[index];
    }

    /** Where in the original what stands before {@code index} of the folded text ends. */
    int end(int index) {
        int end = index;
        while (origins[end] == origins[index - 1]) {
            end++;
        }
        return origins[end];
    }
}
