package org.openday.article.web;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A short text and its pairs of neighbouring letters, by which two texts can be compared without regard to case. */
record LetterPairs(String text, Set<String> pairs) {

    static LetterPairs of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return new LetterPairs(
                lower,
                IntStream.range(0, Math.max(0, lower.length() - 1))
                        .mapToObj(at -> lower.substring(at, at + 2))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** The share of pairs the two have in common, from 0 to 1 (the coefficient of Dice 1945). */
    double nearness(LetterPairs other) {
        long shared = pairs.stream().filter(other.pairs::contains).count();
        return shared == 0 ? 0 : 2.0 * shared / (pairs.size() + other.pairs.size());
    }

    /** Whether these words, of at least two letters, stand in the text. */
    boolean says(String words) {
        return words.length() > 1 && text.contains(words);
    }
}
