package org.openday.pagecache;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.core.convert.format.ReadableBytes;
import java.time.Duration;
import org.openday.shared.BrokenConfiguration;

/**
 * How much the page cache keeps and how long it stands in.
 *
 * @param size of all kept pages in memory, for example {@code 64MB} ({@code OPENDAY_PAGE_CACHE_SIZE}); 0 keeps none
 * @param staleIfError how long the last good bytes of a page that cannot be rendered are shown
 *     ({@code OPENDAY_PAGE_CACHE_STALE_IF_ERROR})
 */
@ConfigurationProperties("openday.page-cache")
record PageCacheSettings(
        @Bindable(defaultValue = "64MB") @ReadableBytes long size,
        @Bindable(defaultValue = "1h") Duration staleIfError) {

    PageCacheSettings {
        if (size < 0 || staleIfError.isNegative()) {
            throw new BrokenConfiguration(
                    "OPENDAY_PAGE_CACHE_SIZE and OPENDAY_PAGE_CACHE_STALE_IF_ERROR cannot be below 0: correct them.");
        }
    }
}
