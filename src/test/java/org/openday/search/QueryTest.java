package org.openday.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QueryTest {

    @Test
    void wordsAreFoldedAndParted() {
        assertThat(Query.of(" ＡＢ　转账\tab ").words()).containsExactly("ab", "转账");
    }

    @Test
    void nothingButSpacesIsEmpty() {
        assertThat(Query.of(" 　\u0000").isEmpty()).isTrue();
        assertThat(Query.of("a").isEmpty()).isFalse();
    }

    @Test
    void aLongQueryIsCutAtAHundredLettersAndNeverInsideOne() {
        assertThat(Query.of("𠮷".repeat(120)).text()).isEqualTo("𠮷".repeat(100));
    }
}
