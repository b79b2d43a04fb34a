package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Knows whether a household, by its contact, has another child at an event to which only one of each may come. */
@Singleton
final class OtherChildren {

    private final HouseholdClaims claims;
    private final Clock clock;

    OtherChildren(HouseholdClaims claims, Clock clock) {
        this.claims = claims;
        this.clock = clock;
    }

    /** To be asked once all sessions of the event are locked. */
    Optional<Outcome> refusal(Application application) {
        return application.offer().conditions().onePerHousehold() && others(application) > 0
                ? Optional.of(new Outcome.Invalid(List.of(FieldError.ofChild(0, "name", "child.heldByHousehold"))))
                : Optional.empty();
    }

    private long others(Application application) {
        List<String> contacts = application.marks().contacts();
        return claims.ofOthers(application.event(), application.childKeys(), contacts, clock.instant());
    }
}
