package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.function.IntSupplier;
import org.openday.database.Database;

/** Cancel, look again: the one transaction in which a household gives places back. */
@Singleton
final class Cancellation {

    /** How a household stands afterwards, and how many of its registrations were live until now. */
    record Done(ManagedHousehold household, int moved) {}

    private static final String HOUSEHOLD = "household";

    private final Sheets sheets;
    private final Registrations registrations;
    private final Database database;
    private final Clock clock;

    Cancellation(Sheets sheets, Registrations registrations, Database database, Clock clock) {
        this.sheets = sheets;
        this.registrations = registrations;
        this.database = database;
        this.clock = clock;
    }

    Done of(Household household, long number) {
        return change(household, () -> registrations.cancel(number, household.number(), now(), HOUSEHOLD));
    }

    Done ofAll(Household household) {
        return change(household, () -> registrations.cancelAll(household.number(), now(), HOUSEHOLD));
    }

    private Done change(Household household, IntSupplier move) {
        return database.change(() -> {
            int moved = move.getAsInt();
            return new Done(sheets.of(household), moved);
        });
    }

    private Instant now() {
        return clock.instant();
    }
}
