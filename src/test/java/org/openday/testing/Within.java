package org.openday.testing;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for a condition, for so long and no longer. */
public final class Within {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private Within() {}

    /** Returns as soon as the condition holds; fails when it does not in time. */
    public static void seconds(int seconds, String what, BooleanSupplier condition) {
        long begun = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - begun > Duration.ofSeconds(seconds).toNanos()) {
                throw new AssertionError("Not within " + seconds + " s: " + what);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }
}
