package org.openday.event;

import java.time.YearMonth;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Which events a reader asks for: of a kind, in a month, both or neither. */
public record EventFilter(@Nullable Kind kind, @Nullable YearMonth month) {

    public static final EventFilter ALL = new EventFilter(null, null);

    public EventFilter of(@Nullable Kind other) {
        return new EventFilter(other, month);
    }

    public EventFilter in(@Nullable YearMonth other) {
        return new EventFilter(kind, other);
    }

    boolean takes(Event event, ZoneId zone) {
        return (kind == null || event.kind() == kind) && (month == null || isIn(event, month, zone));
    }

    private static boolean isIn(Event event, YearMonth month, ZoneId zone) {
        return event.sessions().stream().anyMatch(session -> session.isIn(month, zone));
    }
}
