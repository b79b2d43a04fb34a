package org.openday.publishing;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openday.publishing.WordDiff.Change.ADDED;
import static org.openday.publishing.WordDiff.Change.REMOVED;
import static org.openday.publishing.WordDiff.Change.SAME;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openday.publishing.WordDiff.Part;

class WordDiffTest {

    @Test
    void chineseIsComparedByCharacter() {
        assertThat(WordDiff.between("看两边。\n", "看左右两边。\n"))
                .containsExactly(new Part(SAME, "看"), new Part(ADDED, "左右"), new Part(SAME, "两边。\n"));
    }

    @Test
    void englishIsComparedByWord() {
        assertThat(WordDiff.between("Look at both sides\n", "Look on both sides\n"))
                .containsExactly(
                        new Part(SAME, "Look "),
                        new Part(REMOVED, "at"),
                        new Part(ADDED, "on"),
                        new Part(SAME, " both sides\n"));
    }

    @Test
    void bothTextsAreThereToTheCharacter() {
        String older = "一，二。\n\n三 four 五\n六\n";
        String newer = "二，一。\n三 five 五\n\n七\n";
        List<Part> parts = WordDiff.between(older, newer);
        assertThat(without(parts, ADDED)).isEqualTo(older);
        assertThat(without(parts, REMOVED)).isEqualTo(newer);
    }

    @Test
    void twoLongTextsWithNothingInCommonAreComparedSoon() {
        List<Part> parts = WordDiff.between("甲".repeat(100_000), "乙".repeat(100_000));
        assertThat(parts).hasSize(2);
    }

    private static String without(List<Part> parts, WordDiff.Change change) {
        return parts.stream()
                .filter(part -> part.change() != change)
                .map(Part::text)
                .collect(joining());
    }
}
