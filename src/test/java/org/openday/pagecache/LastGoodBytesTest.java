package org.openday.pagecache;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is shown while a page fails or takes long, and for how long. */
class LastGoodBytesTest extends PageCacheWorld {

    @Test
    void whatStandsInIsNotTakenForRightByTheAnswersOfThePageThatFailed() {
        cache.get(ADDRESS, this::length);
        failing = true;
        change("second");
        assertThat(shown(cache.get(ADDRESS, this::length))).isEqualTo("5");
        failing = false;
        change("repair");
        assertThat(shown(cache.get(ADDRESS, this::length))).isEqualTo("6");
    }

    @Test
    void aPageThatFailsLeavesItsLastGoodBytesUpForTheLimitAndNotLonger() {
        get();
        failing = true;
        change("second");
        assertThat(get()).isEqualTo("first");
        assertThat(cache.tally().failures().sum()).isEqualTo(1);
        clock.advance(LIMIT.minus(PageMaker.MOMENT));
        assertThat(get()).isEqualTo("first");
        clock.advance(PageMaker.MOMENT);
        assertThat(get()).isEqualTo("failed");
    }

    @Test
    void aPageThatFailedIsTriedAgainAfterAMomentAndNotBefore() {
        get();
        failing = true;
        change("second");
        get();
        assertThat(renderings).hasValue(2);
        clock.advance(PageMaker.MOMENT.minusMillis(1));
        assertThat(get()).isEqualTo("first");
        assertThat(renderings).hasValue(2);
        failing = false;
        clock.advance(Duration.ofMillis(1));
        assertThat(get()).isEqualTo("second");
    }

    @Test
    void aFailureWithNothingToStandInIsShownForAMomentToAll() {
        failing = true;
        assertThat(List.of(get(), get())).containsOnly("failed");
        assertThat(renderings).hasValue(1);
        clock.advance(PageMaker.MOMENT);
        failing = false;
        assertThat(get()).isEqualTo("first");
    }

    @Test
    void aFailureIsDroppedByAChangeOfWhatItWasMadeOf() {
        failing = true;
        get();
        failing = false;
        change("repaired");
        assertThat(get()).isEqualTo("repaired");
    }

    @Test
    void whoHasWaitedLongEnoughGetsTheLastGoodBytes() throws Exception {
        get();
        change("second");
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Future<@Nullable CachedPage> slow = readers.submit(() -> cache.get(ADDRESS, () -> {
            begun.countDown();
            await(goOn);
            return page();
        }));
        await(begun);
        assertThat(get()).isEqualTo("first");
        goOn.countDown();
        assertThat(shown(slow.get())).isEqualTo("second");
        assertThat(get()).isEqualTo("second");
    }
}
