package org.openday.pagecache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.handler.codec.http.HttpResponseStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openday.shared.Dependencies;
import org.openday.shared.MadeOf;
import org.openday.shared.Source;
import org.openday.shared.TestClock;

/** One rendering for all who ask, and never one that is not right any more; all without a server. */
@Timeout(60)
class PageCacheTest {

    private static final Duration LIMIT = Duration.ofHours(1);
    private static final String ADDRESS = "/articles";

    private final TestClock clock = TestClock.at(Instant.parse("2026-06-01T00:00:00Z"));
    private final PageCache cache = cache(1_000_000);
    private final Source source = new Source("text");
    private final AtomicInteger renderings = new AtomicInteger();
    private final ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();
    private volatile String text = "first";
    private volatile boolean failing;

    private PageCache cache(long size) {
        return new PageCache(new PageCacheSettings(size, LIMIT), clock);
    }

    @AfterEach
    void stop() {
        readers.shutdownNow();
    }

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
        Supplier<CachedPage> asking = () -> rendered(() -> Dependencies.answer("length", () -> {
            Dependencies.on(source);
            return text.length();
        }));
        cache.get(ADDRESS, asking);
        change("other");
        assertThat(cache.hot(ADDRESS)).isNull();
        cache.get(ADDRESS, asking);
        assertThat(renderings).hasValue(1);
        assertThat(cache.hot(ADDRESS)).isNotNull();
        change("longer than before");
        cache.get(ADDRESS, asking);
        assertThat(renderings).hasValue(2);
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
    void aRenderingThatThrowsLeavesNobodyWaiting() {
        assertThatThrownBy(() -> cache.get(ADDRESS, () -> {
                    throw new IllegalStateException("no page");
                }))
                .hasMessage("no page");
        assertThat(get()).isEqualTo("first");
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

    @Test
    void theCacheIsBoundedByBytes() {
        PageCache small = cache(20_000);
        for (int page = 0; page < 100; page++) {
            small.get("/" + page, this::page);
        }
        assertThat(small.bytes()).isPositive().isLessThanOrEqualTo(20_000);
        assertThat(small.size()).isLessThan(10);
        assertThat(small.tally().evictions().sum()).isEqualTo(100 - small.size());
    }

    @Test
    void aCacheOfNothingKeepsNothingAndStillShowsPages() {
        PageCache none = cache(0);
        assertThat(shown(none.get(ADDRESS, this::page))).isEqualTo("first");
        assertThat(none.bytes()).isZero();
    }

    private String get() {
        return shown(cache.get(ADDRESS, this::page));
    }

    private void change(String other) {
        text = other;
        source.changed();
    }

    private CachedPage page() {
        return rendered(() -> {
            Dependencies.on(source);
            return text;
        });
    }

    private CachedPage rendered(Supplier<?> content) {
        long begun = System.nanoTime();
        renderings.incrementAndGet();
        Dependencies noted = new Dependencies();
        String shown = String.valueOf(noted.during(content));
        return failing
                ? page(500, "failed", noted.madeOf().until(clock.instant().plus(PageMaker.MOMENT)), begun)
                : page(200, shown, noted.madeOf(), begun);
    }

    private static CachedPage page(int code, String text, MadeOf madeOf, long begun) {
        HttpResponseStatus status = HttpResponseStatus.valueOf(code);
        Representation only = new Representation(status, Encoding.IDENTITY, "\"tag\"", text.getBytes(UTF_8), Map.of());
        return new CachedPage(status, List.of(only), madeOf, begun, null);
    }

    private static String shown(@Nullable CachedPage page) {
        assertThat(page).isNotNull();
        return page.in(null).answer(false, null, "now").content().toString(UTF_8);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asks on a thread of its own, and returns when that waits for another. */
    private static FutureTask<String> waiting(Callable<String> question) {
        FutureTask<String> task = new FutureTask<>(question);
        Thread thread = Thread.ofVirtual().start(task);
        while (thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        return task;
    }
}
