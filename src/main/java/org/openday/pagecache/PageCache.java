package org.openday.pagecache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The kept pages by their addresses: each rendered once for all who ask, and never shown when it is not right any more. */
@Singleton
final class PageCache {

    /** Who has waited so long gets the last good bytes, if there are any. */
    private static final long PATIENCE_MILLIS = 1_000;

    private final Cache<String, CachedPage> pages;
    private final ConcurrentMap<String, CompletableFuture<@Nullable CachedPage>> renderings = new ConcurrentHashMap<>();
    private final PageCacheSettings settings;
    private final Clock clock;
    private final Tally tally = new Tally();

    PageCache(PageCacheSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.pages = Caffeine.newBuilder()
                .maximumWeight(settings.size())
                .weigher((String address, CachedPage page) -> page.weight())
                .evictionListener((address, page, cause) -> tally.evictions().increment())
                .build();
    }

    /** A page that is right as it is kept, or null; does nothing that could take time. */
    @Nullable
    CachedPage hot(String address) {
        CachedPage page = pages.getIfPresent(address);
        if (page == null || !page.holds(clock.instant())) {
            return null;
        }
        tally.hits().increment();
        return page;
    }

    /**
     * The page at an address. One of those who ask at the same time looks whether the kept one is still right, and renders it
     * when it is not; the others wait.
     *
     * @param rendering gives null when the answer may not be kept
     * @return null when it may not be kept: who asks has to render for itself
     */
    @Nullable
    CachedPage get(String address, Supplier<@Nullable CachedPage> rendering) {
        long asked = System.nanoTime();
        while (true) {
            CachedPage page = hot(address);
            if (page != null) {
                return page;
            }
            CompletableFuture<@Nullable CachedPage> mine = new CompletableFuture<>();
            CompletableFuture<@Nullable CachedPage> running = renderings.putIfAbsent(address, mine);
            if (running == null) {
                return lead(address, rendering, mine);
            }
            CachedPage theirs = await(address, running);
            if (theirs == null) {
                return null;
            } else if (isFor(theirs, asked)) {
                tally.hits().increment();
                return theirs;
            }
        }
    }

    /** What was begun before the question was put may lack a change that the one who asks knows of. */
    private boolean isFor(CachedPage page, long asked) {
        return page.begun() - asked >= 0 || page.staleSince() != null || page.holds(clock.instant());
    }

    private @Nullable CachedPage lead(
            String address, Supplier<@Nullable CachedPage> rendering, CompletableFuture<@Nullable CachedPage> mine) {
        try {
            CachedPage page = current(address, rendering);
            mine.complete(page);
            return page;
        } finally {
            mine.complete(null); // Whatever happened, nobody may wait for ever.
            renderings.remove(address, mine);
        }
    }

    private @Nullable CachedPage current(String address, Supplier<@Nullable CachedPage> rendering) {
        CachedPage known = pages.getIfPresent(address);
        CachedPage same = known == null ? null : known.at(clock.instant());
        CachedPage page = same == null ? rendered(known, rendering) : same;
        (same == null ? tally.misses() : tally.hits()).increment();
        if (page != null) {
            pages.put(address, page);
        } else {
            pages.invalidate(address);
        }
        return page;
    }

    private @Nullable CachedPage rendered(@Nullable CachedPage known, Supplier<@Nullable CachedPage> rendering) {
        CachedPage fresh = rendering.get();
        if (fresh == null || !fresh.hasFailed()) {
            return fresh;
        }
        tally.failures().increment();
        return known != null && mayStandIn(known) ? known.standingInFor(fresh, clock.instant()) : fresh;
    }

    private boolean mayStandIn(CachedPage known) {
        Instant since = known.staleSince();
        return known.isGood() && (since == null || clock.instant().isBefore(since.plus(settings.staleIfError())));
    }

    private @Nullable CachedPage await(String address, CompletableFuture<@Nullable CachedPage> running) {
        try {
            return running.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            CachedPage last = pages.getIfPresent(address);
            return last != null && mayStandIn(last) ? last.standingInFor(last, clock.instant()) : running.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException e) {
            return null;
        }
    }

    Tally tally() {
        return tally;
    }

    long bytes() {
        return pages.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }

    long size() {
        return pages.estimatedSize();
    }
}
