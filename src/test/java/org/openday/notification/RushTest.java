package org.openday.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RushTest {

    private final Rush rush = new Rush();

    @Test
    void lettersLetManyChangesPass() {
        add(Rush.MANY);
        assertThat(rush.goesOn()).isTrue();
        assertThat(rush.goesOn()).isFalse();
    }

    @Test
    void afterAFewChangesTheyGoOutAtOnce() {
        add(Rush.MANY - 1);
        assertThat(rush.goesOn()).isFalse();
    }

    @Test
    void theyWaitForHalfAMinuteAtMostAndThenAnew() {
        for (int look = 0; look < Rush.LONGEST; look++) {
            add(Rush.MANY);
            assertThat(rush.goesOn()).isTrue();
        }
        add(Rush.MANY);
        assertThat(rush.goesOn()).isFalse();
        add(Rush.MANY);
        assertThat(rush.goesOn()).isTrue();
    }

    private void add(int changes) {
        for (int change = 0; change < changes; change++) {
            rush.add();
        }
    }
}
