package org.openday.shared;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands still until a test moves it; asked for with the property {@code test.clock}. */
@Singleton
@Replaces(Clock.class)
@Requires(property = "test.clock")
public final class TestClock extends Clock {

    private final ZoneId zone;
    private volatile Instant now;

    TestClock(@Property(name = "test.clock") Instant now, Site site) {
        this.now = now;
        this.zone = site.zone();
    }

    /** A clock for tests without an application. */
    public static TestClock at(Instant now) {
        Path nowhere = Path.of("");
        return new TestClock(now, new Site(nowhere, nowhere, nowhere, "default", null, ZoneId.of("Asia/Shanghai")));
    }

    public void set(Instant instant) {
        now = instant;
    }

    public void advance(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.fixed(now, other);
    }
}
