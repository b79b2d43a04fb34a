package org.openday.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.shared.Slug;

/**
 * One dated run of an event with a capacity of its own.
 *
 * @param key what it is called in addresses, forms and tables; never changed once families have signed up
 * @param title what sets it apart for readers; absent: its date does
 * @param ends when it is over, not included
 * @param capacity places in all; 0: none yet
 * @param cancelled why it does not take place; absent: it does
 */
public record Session(
        Slug key,
        @Nullable String title,
        Instant starts,
        Instant ends,
        int capacity,
        @Nullable String cancelled) {

    public Session {
        if (!ends.isAfter(starts)) {
            throw new IllegalArgumentException("Session " + key + " must end after it starts: correct starts or ends.");
        }
        if (capacity < 0) {
            throw new IllegalArgumentException("Session " + key + " cannot have a capacity below 0: correct it.");
        }
    }

    public boolean hasStarted(Instant now) {
        return !now.isBefore(starts);
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(ends);
    }

    public boolean isCancelled() {
        return cancelled != null;
    }

    /** The same without taking place; one that was cancelled already keeps its own reason. */
    Session cancelledFor(String reason) {
        return isCancelled() ? this : new Session(key, title, starts, ends, capacity, reason);
    }

    public LocalDate firstDay(ZoneId zone) {
        return LocalDate.ofInstant(starts, zone);
    }

    /** Every day the session sees; one that ends at midnight does not see the day that begins there. */
    public List<LocalDate> days(ZoneId zone) {
        LocalDate last = LocalDate.ofInstant(ends.minusNanos(1), zone);
        return firstDay(zone).datesUntil(last.plusDays(1)).toList();
    }

    public boolean isIn(YearMonth month, ZoneId zone) {
        return starts.isBefore(month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant())
                && ends.isAfter(month.atDay(1).atStartOfDay(zone).toInstant());
    }
}
