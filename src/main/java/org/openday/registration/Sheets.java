package org.openday.registration;

import jakarta.inject.Singleton;
import java.util.Optional;

/** Finds households by their manage token and writes down how they stand. */
@Singleton
final class Sheets {

    private final Households households;
    private final Registrations registrations;

    Sheets(Households households, Registrations registrations) {
        this.households = households;
        this.registrations = registrations;
    }

    Optional<Household> find(String manageToken) {
        return households.findByManageTokenHash(Hash.sha256(manageToken));
    }

    ManagedHousehold of(Household household) {
        return ManagedHousehold.of(household, registrations.ofHousehold(household.number()));
    }
}
