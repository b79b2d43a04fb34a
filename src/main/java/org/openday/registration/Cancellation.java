package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.function.ToIntFunction;
import org.openday.database.Database;

/** Cancel, look again: the one transaction in which a household gives places back. */
@Singleton
final class Cancellation {

    /** How a household stands afterwards, and how many of its registrations were live until now. */
    record Done(ManagedHousehold household, int moved) {}

    private static final String HOUSEHOLD = "household";

    private final Sheets sheets;
    private final Registrations registrations;
    private final Sending sending;
    private final Database database;
    private final Clock clock;

    Cancellation(Sheets sheets, Registrations registrations, Sending sending, Database database, Clock clock) {
        this.sheets = sheets;
        this.registrations = registrations;
        this.sending = sending;
        this.database = database;
        this.clock = clock;
    }

    Done of(Household household, long number) {
        return change(household, now -> registrations.cancel(number, household.number(), now, HOUSEHOLD));
    }

    Done ofAll(Household household) {
        return change(household, now -> registrations.cancelAll(household.number(), now, HOUSEHOLD));
    }

    private Done change(Household household, ToIntFunction<Instant> move) {
        return database.change(() -> {
            Instant now = clock.instant();
            int moved = move.applyAsInt(now);
            if (moved > 0) {
                sending.changed("cancelled-by-family", household, now);
            }
            return new Done(sheets.of(household), moved);
        });
    }
}
