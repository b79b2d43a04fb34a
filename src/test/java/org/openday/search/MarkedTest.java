package org.openday.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedTest {

    @Test
    void everyOccurrenceOfEveryWordIsMarked() {
        assertThat(shown(Marked.whole("转账前核实，转账后报警", Query.of("转账 报警")))).isEqualTo("[转账]前核实，[转账]后[报警]");
    }

    @Test
    void wordsThatOverlapAreMarkedAsOne() {
        assertThat(shown(Marked.whole("abcd", Query.of("abc bcd")))).isEqualTo("[abcd]");
    }

    @Test
    void halfALigatureMarksAllOfIt() {
        assertThat(shown(Marked.whole("ﬁn", Query.of("f")))).isEqualTo("[ﬁ]n");
    }

    @Test
    void anExcerptStandsAroundTheFirstHitAndSaysWhereItWasCut() {
        String text = "一".repeat(100) + "报警" + "二".repeat(100);
        assertThat(shown(Marked.excerpt(text, Query.of("报警"))))
                .isEqualTo("…" + "一".repeat(20) + "[报警]" + "二".repeat(38) + "…");
    }

    @Test
    void anExcerptWithoutAHitIsTheBeginning() {
        assertThat(shown(Marked.excerpt("一".repeat(61), Query.of("报警")))).isEqualTo("一".repeat(60) + "…");
        assertThat(shown(Marked.excerpt("", Query.of("报警")))).isEmpty();
    }

    @Test
    void anExcerptCutsNoLetterOfTwoCharsAndNoEnglishWord() {
        assertThat(shown(Marked.excerpt("𠮷".repeat(70) + "x", Query.of("x"))))
                .isEqualTo("…" + "𠮷".repeat(20) + "[x]");
        assertThat(shown(Marked.excerpt("Never transfer to a safe account.", Query.of("account"))))
                .isEqualTo("…transfer to a safe [account].");
    }

    private static String shown(Marked text) {
        return text.parts().stream()
                .map(part -> part.hit() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }
}
