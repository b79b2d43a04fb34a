package org.openday.shared;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Factory;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Makes the one clock of the application, in the site's zone; tests may choose when it starts. */
@Factory
final class SiteClock {

    /** What the database keeps of a time: an instant that was written is equal to the one that is read again. */
    private static final Duration TICK = Duration.ofMillis(1);

    @ConfigurationProperties("openday")
    record Start(
            @Bindable(defaultValue = "") String test,
            @Nullable String now) {

        boolean isTest() {
            return test.equals("1") || test.equals("true");
        }
    }

    @Singleton
    Clock clock(Site site, Start start) {
        Clock system = Clock.system(site.zone());
        Clock clock =
                start.now() == null ? system : Clock.offset(system, Duration.between(system.instant(), chosen(start)));
        return Clock.tick(clock, TICK);
    }

    private static Instant chosen(Start start) {
        if (!start.isTest()) {
            throw new BrokenConfiguration("OPENDAY_NOW is for tests only: remove it, or set OPENDAY_TEST=1 as well.");
        }
        try {
            return Instant.parse(String.valueOf(start.now()));
        } catch (DateTimeParseException e) {
            throw new BrokenConfiguration(
                    "OPENDAY_NOW must be an instant such as 2026-11-24T08:00:00Z, not " + start.now() + ".", e);
        }
    }
}
