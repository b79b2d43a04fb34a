package org.openday.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ReferenceTest {

    @Test
    void eachRegistrationHasItsOwnCodeAndEachCodeLeadsBack() {
        assertThat(LongStream.rangeClosed(1, 100_000).mapToObj(Reference::of).collect(Collectors.toSet()))
                .hasSize(100_000)
                .allMatch(code -> code.matches("[0-9A-HJKMNP-TV-Z]{8}"));
        assertThat(LongStream.of(1, 2, 99_999, (1L << 40) - 1))
                .allMatch(number -> Reference.number(Reference.of(number)).orElseThrow() == number);
    }

    @Test
    void whatIsNoCodeLeadsNowhere() {
        assertThat(Reference.number("")).isEmpty();
        assertThat(Reference.number("ILOU0000")).isEmpty();
        assertThat(Reference.number("123456789")).isEmpty();
    }
}
