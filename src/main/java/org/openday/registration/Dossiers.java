package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Puts together what is held about a household (Personal Information Protection Law of the PRC, art. 45). */
@Singleton
final class Dossiers {

    private final List<HeldPart> parts;
    private final Clock clock;

    Dossiers(List<HeldPart> parts, Clock clock) {
        this.parts = parts;
        this.clock = clock;
    }

    Dossier of(Household household) {
        return new Dossier(
                clock.instant(),
                parts.stream().flatMap(part -> part.of(household).stream()).toList());
    }
}
