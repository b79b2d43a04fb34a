package org.openday.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void aNumberStandsBehindItsName() {
        assertThat(Options.of("--seconds", "2", "--rounds", "7").number("--rounds", 5))
                .isEqualTo(7);
    }

    @Test
    void whatIsNotSaidIsAsUsual() {
        assertThat(Options.of("--seconds", "2").number("--rounds", 5)).isEqualTo(5);
    }
}
