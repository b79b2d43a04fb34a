package org.openday.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTimeTest {

    @ParameterizedTest
    @CsvSource({"0, 1", "400, 1", "401, 2", "2000, 5"})
    void aReaderTakesInFourHundredUnitsAMinuteAndAtLeastOneMinute(int length, int minutes) {
        assertThat(ReadingLength.minutes(length)).isEqualTo(minutes);
    }
}
