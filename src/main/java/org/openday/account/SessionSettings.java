package org.openday.account;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import org.openday.shared.BrokenConfiguration;

/**
 * How long somebody stays signed in.
 *
 * @param idle without a request ({@code OPENDAY_STAFF_IDLE})
 * @param absolute however busy they are ({@code OPENDAY_STAFF_ABSOLUTE})
 * @param kept how long what is over is still known: sessions and one-time links ({@code OPENDAY_STAFF_KEPT})
 */
@ConfigurationProperties("openday.staff")
record SessionSettings(
        @Bindable(defaultValue = "15m") Duration idle,
        @Bindable(defaultValue = "8h") Duration absolute,
        @Bindable(defaultValue = "30d") Duration kept) {

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration SHORTEST_KEPT = Duration.ofDays(1);
    private static final int TOUCHES = 30;

    SessionSettings {
        if (idle.compareTo(SHORTEST) < 0 || absolute.compareTo(idle) < 0) {
            throw new BrokenConfiguration(
                    "OPENDAY_STAFF_IDLE must be at least 1m, and OPENDAY_STAFF_ABSOLUTE no less.");
        }
        if (kept.compareTo(SHORTEST_KEPT) < 0) {
            throw new BrokenConfiguration("OPENDAY_STAFF_KEPT must be at least 1d.");
        }
    }

    /** How exactly the last request is known: to the full would cost a commit for each. */
    Duration grain() {
        return idle.dividedBy(TOUCHES);
    }
}
