package org.openday.article;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.openday.web.Wording;

/** A day as readers read it and as {@code time[datetime]} has it. */
public record Moment(String text, String datetime) {

    public static Moment of(Instant instant, Wording wording) {
        return new Moment(
                wording.date(instant),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        instant.truncatedTo(ChronoUnit.SECONDS).atZone(wording.zone())));
    }

    public static @Nullable Moment ofAny(@Nullable Instant instant, Wording wording) {
        return instant == null ? null : of(instant, wording);
    }
}
