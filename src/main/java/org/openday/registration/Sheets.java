package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.openday.database.Database;

/** Finds households by their manage token and writes down how they stand. */
@Singleton
final class Sheets {

    private final Households households;
    private final Registrations registrations;
    private final Database database;
    private final Clock clock;

    Sheets(Households households, Registrations registrations, Database database, Clock clock) {
        this.households = households;
        this.registrations = registrations;
        this.database = database;
        this.clock = clock;
    }

    Optional<Household> find(String manageToken) {
        return database.use(() -> households.findByManageTokenHash(Hash.sha256(manageToken)));
    }

    Optional<ManagedHousehold> open(String manageToken) {
        return database.use(
                () -> households.findByManageTokenHash(Hash.sha256(manageToken)).map(this::of));
    }

    ManagedHousehold of(Household household) {
        return ManagedHousehold.of(household, registrations.ofHousehold(household.number()), clock.instant());
    }

    /** One registration of a household by its row. */
    Optional<Placement> placement(Household household, long number) {
        return registrations.ofHousehold(household.number()).stream()
                .filter(placement -> placement.id() == number)
                .findFirst();
    }
}
