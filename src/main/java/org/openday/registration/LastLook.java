package org.openday.registration;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.openday.shared.Slug;

/** What may stand against a household once nobody else can change the sessions it asks for, apart from places. */
@Singleton
final class LastLook {

    private final Doors doors;
    private final OtherChildren others;

    LastLook(Doors doors, OtherChildren others) {
        this.doors = doors;
        this.others = others;
    }

    Optional<Outcome> refusal(Application application) {
        return doors.areShut(new Slug(application.event()), application.sessions())
                ? Optional.of(new Outcome.Closed())
                : others.refusal(application);
    }
}
