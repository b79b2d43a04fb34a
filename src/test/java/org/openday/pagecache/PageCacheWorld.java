package org.openday.pagecache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.handler.codec.http.HttpResponseStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.openday.shared.Dependencies;
import org.openday.shared.MadeOf;
import org.openday.shared.Source;
import org.openday.shared.TestClock;

/** A page cache without a server, over one text that changes, renderings that are counted, and readers that wait. */
@Timeout(60)
abstract class PageCacheWorld {

    static final Duration LIMIT = Duration.ofHours(1);
    static final String ADDRESS = "/articles";

    final TestClock clock = TestClock.at(Instant.parse("2026-06-01T00:00:00Z"));
    final PageCache cache = cache(1_000_000);
    final Source source = new Source("text");
    final AtomicInteger renderings = new AtomicInteger();
    final ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();
    volatile String text = "first";
    volatile boolean failing;

    PageCache cache(long size) {
        return new PageCache(new PageCacheSettings(size, LIMIT), clock);
    }

    @AfterEach
    void stop() {
        readers.shutdownNow();
    }

    String get() {
        return shown(cache.get(ADDRESS, this::page));
    }

    void change(String other) {
        text = other;
        source.changed();
    }

    CachedPage page() {
        return rendered(() -> {
            Dependencies.on(source);
            return text;
        });
    }

    CachedPage length() {
        return rendered(() -> Dependencies.answer("length", () -> {
            Dependencies.on(source);
            return text.length();
        }));
    }

    CachedPage rendered(Supplier<?> content) {
        long begun = System.nanoTime();
        renderings.incrementAndGet();
        Dependencies noted = new Dependencies();
        String shown = String.valueOf(noted.during(content));
        return failing
                ? page(500, "failed", noted.madeOf().until(clock.instant().plus(PageMaker.MOMENT)), begun)
                : page(200, shown, noted.madeOf(), begun);
    }

    static CachedPage page(int code, String text, MadeOf madeOf, long begun) {
        HttpResponseStatus status = HttpResponseStatus.valueOf(code);
        Representation only = new Representation(status, Encoding.IDENTITY, "\"tag\"", text.getBytes(UTF_8), Map.of());
        return new CachedPage(status, List.of(only), madeOf, begun, null);
    }

    static String shown(@Nullable CachedPage page) {
        assertThat(page).isNotNull();
        return page.in(null).answer(false, null, "now").content().toString(UTF_8);
    }

    static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asks on a thread of its own, and returns when that waits for another. */
    static <T> FutureTask<T> waiting(Callable<T> question) {
        FutureTask<T> task = new FutureTask<>(question);
        Thread thread = Thread.ofVirtual().start(task);
        while (thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        return task;
    }
}
