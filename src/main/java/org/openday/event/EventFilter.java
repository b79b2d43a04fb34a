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

    /** Whether this event is of the kind and this session of it lies in the month. */
    boolean takes(Event event, Session session, ZoneId zone) {
        return (kind == null || event.kind() == kind) && (month == null || session.isIn(month, zone));
    }
}
