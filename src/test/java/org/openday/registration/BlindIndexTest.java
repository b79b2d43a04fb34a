package org.openday.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlindIndexTest {

    private static final LocalDate BORN = LocalDate.of(2015, 3, 14);

    private final BlindIndex index = new BlindIndex(new RegistrationKey(new byte[32]));

    @ParameterizedTest
    @CsvSource({"Ben Li, ＢＥＮ　ＬＩ", "Ben Li, benli", "王小明, 王 小明", "Zoë, ZOE\u0308", "Weiß, WEISS"})
    void oneChildHasOneKeyHoweverItIsSpelt(String name, String other) {
        assertThat(index.ofChild(name, BORN)).isEqualTo(index.ofChild(other, BORN));
    }

    @Test
    void anotherNameOrBirthdayIsAnotherChild() {
        assertThat(index.ofChild("Ben", BORN)).isNotEqualTo(index.ofChild("Bea", BORN));
        assertThat(index.ofChild("Ben", BORN)).isNotEqualTo(index.ofChild("Ben", BORN.plusDays(1)));
    }

    @ParameterizedTest
    @CsvSource({"13800138000, +86 138-0013-8000", "13800138000, 0086 138 0013 8000", "010-65123456, 010 6512 3456"})
    void oneNumberHasOneKeyHoweverItIsWritten(String phone, String other) {
        assertThat(index.ofPhone(phone)).isEqualTo(index.ofPhone(other));
    }

    @Test
    void withoutTheKeyNothingIsRecognised() {
        byte[] otherSecret = {1, 2, 3, 4};
        BlindIndex other = new BlindIndex(new RegistrationKey(otherSecret));
        assertThat(index.ofChild("Ben", BORN)).isNotEqualTo(other.ofChild("Ben", BORN));
        assertThat(index.ofEmail("a@b.cn")).isNotEqualTo(other.ofEmail("a@b.cn"));
    }
}
