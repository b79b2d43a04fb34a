package org.openday.registration;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/** A letter around the day itself, in the order in which a registration gets them. */
enum Reminder {
    WEEK(1, "reminder-7", Duration.ofDays(7)),
    DAY(2, "reminder-1", Duration.ofDays(1)),
    AFTER(3, "after-event", Duration.ZERO);

    private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

    private final int number;
    private final String template;
    private final Duration before;

    Reminder(int number, String template, Duration before) {
        this.number = number;
        this.template = template;
        this.before = before;
    }

    String template() {
        return template;
    }

    /** What {@code reminded} is once it was written. */
    int number() {
        return number;
    }

    /** It is due for what starts until then. */
    Instant startsUntil(Instant now) {
        return now.plus(before);
    }

    /** And ends until then. */
    Instant endsUntil(Instant now) {
        return this == AFTER ? now : EVER;
    }

    /** Nobody is reminded of what they have just signed up for, nor of what has begun. */
    boolean makesSense(Addressee each, Instant now) {
        return this == AFTER
                || (now.isBefore(each.starts())
                        && each.confirmedAt() != null
                        && each.confirmedAt().isBefore(each.starts().minus(before)));
    }

    /** What {@code reminded} is of those who hear only now of this start: its later letters are still to come. */
    static int passed(Instant starts, Instant now) {
        return (int) Arrays.stream(values())
                .filter(each -> each != AFTER && !now.isBefore(starts.minus(each.before)))
                .count();
    }
}
