package org.openday.pagecache;

import io.netty.util.AsciiString;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The present second for the header {@code Date} (RFC 9110, section 6.6.1), written once a second. */
@Singleton
final class HttpDate {

    private record Second(long number, AsciiString text) {}

    private final Clock clock;
    private volatile Second last = second(0);

    HttpDate(Clock clock) {
        this.clock = clock;
    }

    CharSequence now() {
        long number = Math.floorDiv(clock.millis(), 1000L);
        Second known = last;
        if (known.number() != number) {
            last = known = second(number);
        }
        return known.text();
    }

    private static Second second(long number) {
        return new Second(
                number,
                AsciiString.of(DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        Instant.ofEpochSecond(number).atOffset(ZoneOffset.UTC))));
    }
}
