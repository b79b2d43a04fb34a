package org.openday.pagecache;

import java.util.concurrent.atomic.LongAdder;

/**
 * What the page cache has done since the start.
 *
 * @param hits answers without a rendering
 * @param misses renderings
 * @param failures renderings that ended with a status of 500 or more
 * @param evictions pages that went to make room
 */
record Tally(LongAdder hits, LongAdder misses, LongAdder failures, LongAdder evictions) {

    Tally() {
        this(new LongAdder(), new LongAdder(), new LongAdder(), new LongAdder());
    }
}
