package org.openday.proofreading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadabilityTest {

    @Test
    void clausesAndJoiningWordsAreCounted() {
        Readability found = Readability.of(List.of("因为下雨，所以改期。请带iPhone 来！"), 80);
        assertThat(found.length()).isEqualTo(13);
        assertThat(found.clause()).isCloseTo(13 / 3.0, within(0.01));
        assertThat(found.links()).isCloseTo(100 * 4 / 13.0, within(0.01));
        assertThat(found.published()).isCloseTo((found.clause() + found.links()) / 2, within(0.01));
        assertThat(found.minutes()).isEqualTo(1);
    }

    @Test
    void nothingIsAsPlainAsCanBe() {
        assertThat(Readability.of(List.of(), 80).score()).isEqualTo(100);
        assertThat(Readability.of(List.of("……"), 80).score()).isEqualTo(100);
    }

    @Test
    void eachFigureTakesItsShare() {
        assertThat(new Readability(100, 10, 5, 0, 1).score()).isEqualTo(92);
        assertThat(new Readability(100, 8, 7, 0, 1).score()).isEqualTo(96);
        assertThat(new Readability(100, 8, 5, 10, 1).score()).isEqualTo(95);
        assertThat(new Readability(100, 90, 5, 10, 1).score()).isZero();
    }

    @Test
    void aLongSentenceCountsOnce() {
        assertThat(Readability.of(List.of("一二三四五六七八九十。一。一。一。"), 9).longSentences())
                .isEqualTo(25);
    }
}
