package org.openday.pagecache;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.BaseUnits;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.LongAdder;

/** Tells the metrics what the page cache does. */
@Singleton
final class PageCacheMetrics implements MeterBinder {

    private final PageCache cache;

    PageCacheMetrics(PageCache cache) {
        this.cache = cache;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Tally tally = cache.tally();
        count(registry, "hits", "Answers without a rendering", tally.hits());
        count(registry, "misses", "Renderings of pages", tally.misses());
        count(registry, "failures", "Renderings that failed", tally.failures());
        count(registry, "evictions", "Pages that went to make room", tally.evictions());
        Gauge.builder("openday.pagecache.bytes", cache, PageCache::bytes)
                .description("Memory that kept pages take")
                .baseUnit(BaseUnits.BYTES)
                .register(registry);
        Gauge.builder("openday.pagecache.pages", cache, PageCache::size)
                .description("Kept pages")
                .register(registry);
    }

    private static void count(MeterRegistry registry, String name, String what, LongAdder number) {
        FunctionCounter.builder("openday.pagecache." + name, number, LongAdder::doubleValue)
                .description(what)
                .register(registry);
    }
}
