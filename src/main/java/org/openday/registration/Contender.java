package org.openday.registration;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openday.registration.ballot.Entrant;

/**
 * A child that asks to be drawn.
 *
 * @param ruling present if a person has said that this sign-up comes before others for the child
 */
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
        @Nullable Long ruling) {

    /** What makes it the same chance when another guardian asks as well. */
    record Chance(String session, String childKey) {}

    /** Siblings who go together, or one child. */
    record Asking(String session, long household, long child) {}

    boolean isKept() {
        return ruling != null;
    }

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
