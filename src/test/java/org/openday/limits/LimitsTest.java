package org.openday.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openday.shared.BrokenConfiguration;
import org.openday.shared.TestClock;

/** Somebody asks for a lost link: three times at once, and then once in twenty minutes. */
class LimitsTest {

    private static final Deed DEED = Deed.LOST_LINK_OF_CONTACT;
    private static final Duration TWENTY_MINUTES = Duration.ofMinutes(20);

    private final TestClock clock = TestClock.at(Instant.parse("2026-06-01T00:00:00Z"));
    private final Limits limits = limits(true, 1);

    @Test
    void theFourthTimeHasToWaitUntilAThirdOfTheHourIsOver() {
        assertThat(allowed(limits, "ada", 4)).isEqualTo(3);
        assertThat(limits.take(DEED, "ada")).isEqualTo(TWENTY_MINUTES);
        clock.advance(TWENTY_MINUTES.minusMillis(1));
        assertThat(limits.take(DEED, "ada")).isEqualTo(Duration.ofMillis(1));
        clock.advance(Duration.ofMillis(1));
        assertThat(allowed(limits, "ada", 2)).isEqualTo(1);
    }

    @Test
    void everybodyAndEveryDeedHasALimitOfItsOwn() {
        assertThat(allowed(limits, "ada", 4)).isEqualTo(3);
        assertThat(allowed(limits, "bob", 4)).isEqualTo(3);
        assertThat(limits.take(Deed.CODE_OF_HOUSEHOLD, "ada")).isZero();
    }

    @Test
    void whoLooksIsNotCounted() {
        IntStream.range(0, 10).forEach(i -> assertThat(limits.look(DEED, "ada")).isZero());
        assertThat(allowed(limits, "ada", 4)).isEqualTo(3);
        assertThat(limits.look(DEED, "ada")).isEqualTo(TWENTY_MINUTES);
    }

    @Test
    void whoIsNobodyAndWhereNothingIsLimitedMayDoItForever() {
        assertThat(IntStream.range(0, 100).filter(i -> limits.take(DEED, null).isZero()))
                .hasSize(100);
        assertThat(allowed(limits(false, 1), "ada", 100)).isEqualTo(100);
    }

    @Test
    void aFactorMakesTheLimitsWider() {
        assertThat(allowed(limits(true, 5), "ada", 100)).isEqualTo(15);
        assertThatThrownBy(() -> limits(true, 0)).isInstanceOf(BrokenConfiguration.class);
    }

    @Test
    void aFormIsHastyWithinThreeSeconds() {
        assertThat(limits.isHasty(Duration.ofMillis(2999))).isTrue();
        assertThat(limits.isHasty(Duration.ofSeconds(3))).isFalse();
        assertThat(limits.isHasty(null)).as("a form of unknown age").isFalse();
        assertThat(limits(false, 1).isHasty(Duration.ZERO)).isFalse();
    }

    private static long allowed(Limits limits, String who, int times) {
        return IntStream.range(0, times)
                .filter(i -> limits.take(DEED, who).isZero())
                .count();
    }

    private Limits limits(boolean enabled, int factor) {
        return new Limits(new LimitSettings(enabled, factor, Duration.ofSeconds(3)), clock);
    }
}
