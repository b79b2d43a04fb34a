package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.openday.database.Database;
import org.openday.shared.Sha256;

/** Finds households by their manage token and writes down how they stand. */
@Singleton
final class Sheets {

    private final Households households;
    private final Registrations registrations;
    private final Sending sending;
    private final Database database;
    private final Clock clock;

    Sheets(Households households, Registrations registrations, Sending sending, Database database, Clock clock) {
        this.households = households;
        this.registrations = registrations;
        this.sending = sending;
        this.database = database;
        this.clock = clock;
    }

    Optional<Household> find(String manageToken) {
        return database.use(() -> households.findByManageTokenHash(Sha256.hex(manageToken)));
    }

    Optional<ManagedHousehold> open(String manageToken) {
        return database.use(
                () -> households.findByManageTokenHash(Sha256.hex(manageToken)).map(this::of));
    }

    ManagedHousehold of(Household household) {
        return ManagedHousehold.of(household, registrations.ofHousehold(household.number()), clock.instant());
    }

    /** Writes to a household about what has just happened to some of its registrations. */
    void tell(String template, Household household, Instant at) {
        sending.changed(template, household, at);
    }

    /** One registration of a household by its row. */
    Optional<Placement> placement(Household household, long number) {
        return registrations.ofHousehold(household.number()).stream()
                .filter(placement -> placement.id() == number)
                .findFirst();
    }
}
