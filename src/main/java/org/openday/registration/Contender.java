package org.openday.registration;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import org.openday.registration.ballot.Entrant;

/** A child that asks to be drawn; {@code kept}: a person has said that this sign-up comes before others for it. */
@Introspected
record Contender(
        long id,
        long householdId,
        boolean tied,
        String name,
        String born,
        String childKey,
        String sessionKey,
        Instant joinedAt,
        boolean kept) {

    /** What makes it the same chance when another guardian asks as well. */
    record Chance(String session, String childKey) {}

    /** Siblings who go together, or one child. */
    record Asking(String session, long household, long child) {}

    Chance chance() {
        return new Chance(sessionKey, childKey);
    }

    Asking asking() {
        return new Asking(sessionKey, householdId, tied ? 0 : id);
    }

    Entrant entrant() {
        return new Entrant(name, LocalDate.parse(born));
    }
}
