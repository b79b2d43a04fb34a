package org.openday.pagecache;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Lets time stand still for the page cache alone, to show that its test would notice an edge of time that is not seen. */
@Factory
@Requires(property = "test.timeless-cache")
final class TimelessCache {

    @Singleton
    @Replaces(PageCache.class)
    PageCache cache(PageCacheSettings settings, Clock clock) {
        return new PageCache(settings, Clock.fixed(clock.instant(), clock.getZone()));
    }
}
