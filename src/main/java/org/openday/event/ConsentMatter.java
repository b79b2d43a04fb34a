package org.openday.event;

import org.jspecify.annotations.Nullable;

/**
 * The front matter of a consent.
 *
 * @param required absent: it is, because a consent left out by mistake cannot be made good later
 * @param perChild whether it is answered for each child; absent: if it is not required
 * @param withdrawal what follows when it is taken back, in a sentence for the letter that says so
 */
record ConsentMatter(
        String title,
        String purpose,
        @Nullable Boolean required,
        @Nullable Boolean perChild,
        @Nullable String withdrawal) {}
