package org.openday.pagecache;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.core.convert.format.ReadableBytes;
import java.time.Duration;

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
        @Bindable(defaultValue = "1h") Duration staleIfError) {}
