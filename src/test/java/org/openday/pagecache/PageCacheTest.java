package org.openday.pagecache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openday.shared.Source;

/** One rendering for all who ask, and never one that is not right any more. */
class PageCacheTest extends PageCacheWorld {

    @Test
    void aThousandWhoAskAtOnceGetOneRendering() throws Exception {
        CountDownLatch rendering = new CountDownLatch(1);
        CountDownLatch asking = new CountDownLatch(999);
        Future<@Nullable CachedPage> first = readers.submit(() -> cache.get(ADDRESS, () -> {
            rendering.countDown();
            await(asking);
            return page();
        }));
        await(rendering);
        List<Future<String>> others = new ArrayList<>();
        for (int reader = 0; reader < 999; reader++) {
            others.add(readers.submit(() -> {
                asking.countDown();
                return shown(cache.get(ADDRESS, this::page));
            }));
        }
        for (Future<String> other : others) {
            assertThat(other.get()).isEqualTo("first");
        }
        assertThat(shown(first.get())).isEqualTo("first");
        assertThat(renderings).hasValue(1);
        assertThat(cache.tally().misses().sum()).isEqualTo(1);
        assertThat(cache.tally().hits().sum()).isEqualTo(999);
    }

    @Test
    void aHotPageIsRenderedNoMore() {
        assertThat(List.of(get(), get(), get())).containsOnly("first");
        assertThat(renderings).hasValue(1);
        assertThat(cache.tally().hits().sum()).isEqualTo(2);
    }

    @Test
    void whoAsksAfterAChangeIsNotGivenARenderingThatBeganBeforeIt() throws Exception {
        CountDownLatch read = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Future<@Nullable CachedPage> early = readers.submit(() -> cache.get(ADDRESS, () -> {
            CachedPage before = page();
            read.countDown();
            await(goOn);
            return before;
        }));
        await(read);
        change("second");
        FutureTask<String> late = waiting(this::get);
        goOn.countDown();
        assertThat(late.get()).isEqualTo("second");
        assertThat(shown(early.get())).isEqualTo("first");
        assertThat(get()).isEqualTo("second");
    }

    @Test
    void aChangeDropsAPageAndOneOfSomethingElseDoesNot() {
        get();
        new Source("other").changed();
        assertThat(cache.hot(ADDRESS)).isNotNull();
        change("second");
        assertThat(cache.hot(ADDRESS)).isNull();
        assertThat(get()).isEqualTo("second");
    }

    @Test
    void aPageWhoseAnswersAreTheSameAfterAChangeIsKeptWithoutARendering() {
        cache.get(ADDRESS, this::length);
        change("other");
        assertThat(cache.hot(ADDRESS)).isNull();
        cache.get(ADDRESS, this::length);
        assertThat(renderings).hasValue(1);
        assertThat(cache.hot(ADDRESS)).isNotNull();
        change("longer than before");
        cache.get(ADDRESS, this::length);
        assertThat(renderings).hasValue(2);
    }

    @Test
    void anAnswerThatMayNotBeKeptIsRenderedByEachForHimself() {
        assertThat(cache.get(ADDRESS, () -> null)).isNull();
        assertThat(cache.hot(ADDRESS)).isNull();
        assertThat(cache.size()).isZero();
        get();
        change("private");
        assertThat(cache.get(ADDRESS, () -> null)).isNull();
        assertThat(cache.size())
                .as("what was kept before is not shown any more")
                .isZero();
    }

    @Test
    void aRenderingThatThrowsLeavesNobodyWaiting() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Future<@Nullable CachedPage> failed = readers.submit(() -> cache.get(ADDRESS, () -> {
            begun.countDown();
            await(goOn);
            throw new IllegalStateException("no page");
        }));
        await(begun);
        FutureTask<@Nullable CachedPage> other = waiting(() -> cache.get(ADDRESS, this::page));
        goOn.countDown();
        assertThat(other.get()).as("may render for itself").isNull();
        assertThatThrownBy(failed::get).hasRootCauseMessage("no page");
        assertThat(get()).isEqualTo("first");
    }

    @Test
    void theCacheIsBoundedByBytes() {
        PageCache small = cache(20_000);
        for (int page = 0; page < 100; page++) {
            small.get("/" + page, this::page);
        }
        while (small.size() > 10 || small.tally().evictions().sum() + small.size() != 100) {
            Thread.onSpinWait(); // Others make room while we go on.
        }
        assertThat(small.bytes()).isBetween(1L, 20_000L);
    }

    @Test
    void aCacheOfNothingKeepsNothingAndStillShowsPages() {
        PageCache none = cache(0);
        assertThat(shown(none.get(ADDRESS, this::page))).isEqualTo("first");
        assertThat(none.bytes()).isZero();
    }
}
