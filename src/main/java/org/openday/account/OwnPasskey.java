package org.openday.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A passkey as its owner sees it.
 *
 * @param copied whether it may be on several devices of theirs
 * @param used when they last signed in with it
 */
public record OwnPasskey(
        long number,
        String label,
        boolean copied,
        Instant made,
        @Nullable Instant used) {}
