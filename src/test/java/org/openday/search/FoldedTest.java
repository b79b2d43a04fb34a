package org.openday.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

    @ParameterizedTest
    @CsvSource({
        "ＡＢＣ, abc",
        "１１０, 110",
        "ﬁle, file",
        "Straße, STRASSE",
        "Cafe\u0301, Café",
        "ΣΟΦΟΣ, σοφος",
        "㈱, (株)",
        "\uF900, \u8C48"
    })
    void theyReadTheSame(String one, String other) {
        assertThat(Folded.of(one).text()).isEqualTo(Folded.of(other).text());
    }

    @Test
    void differentWordsStayDifferent() {
        assertThat(Folded.of("报警").text()).isNotEqualTo(Folded.of("报案").text());
    }

    @Test
    void aPlaceInTheFoldedTextLeadsBackToTheOriginal() {
        Folded folded = Folded.of("aﬁb");
        assertThat(folded.text()).isEqualTo("afib");
        assertThat(folded.start(1)).isEqualTo(1);
        assertThat(folded.end(2)).isEqualTo(2);
        assertThat(folded.end(4)).isEqualTo(3);
    }
}
