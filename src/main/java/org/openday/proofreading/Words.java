package org.openday.proofreading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.ahocorasick.trie.Emit;
import org.ahocorasick.trie.Trie;

/**
 * Finds any of many words in one walk over a text (Aho and Corasick 1975), whatever their case and width, and also where
 * spaces or invisible characters were put between their characters.
 */
final class Words {

    private static final Comparator<Emit> FIRST_AND_LONGEST = Comparator.comparingInt(Emit::getStart)
            .thenComparing(Comparator.comparingInt(Emit::getEnd).reversed());

    private final Trie trie;

    Words(Collection<String> words) {
        trie = Trie.builder()
                .addKeywords(words.stream()
                        .map(word -> FoldedText.of(word).text())
                        .filter(word -> !word.isEmpty())
                        .toList())
                .build();
    }

    /** A word by its place in the text; {@code word} is as {@link #fold} gives it. */
    record Hit(String word, int from, int to) {}

    /** How a word is called in a {@link Hit}. */
    static String fold(String word) {
        return FoldedText.of(word).text();
    }

    /** The longest words from the first on; none overlaps another. Latin words are found as whole words only. */
    List<Hit> in(String text) {
        FoldedText folded = FoldedText.of(text);
        List<Emit> emits = new ArrayList<>(trie.parseText(folded.text()));
        emits.sort(FIRST_AND_LONGEST);
        List<Hit> hits = new ArrayList<>();
        int end = -1;
        for (Emit emit : emits) {
            if (emit.getStart() > end && folded.isWhole(emit.getStart(), emit.getEnd())) {
                end = emit.getEnd();
                hits.add(new Hit(emit.getKeyword(), folded.offset(emit.getStart()), folded.offset(end) + 1));
            }
        }
        return hits;
    }
}
