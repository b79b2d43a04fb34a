package org.openday.web;

import java.time.Duration;

/** Somebody does something too often; answered in one place with status 429 and when to come again. */
public final class TooMany extends RuntimeException {

    private final Duration wait;

    /** @param wait until it is allowed again */
    public TooMany(Duration wait) {
        super("too many", null, false, false);
        this.wait = wait;
    }

    /** The value of {@code Retry-After} (RFC 9110, 10.2.3): whole seconds, rounded up. */
    public String retryAfter() {
        return String.valueOf(Math.max(1, wait.plusMillis(999).toSeconds()));
    }
}
