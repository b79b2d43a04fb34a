package org.openday.account;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the list of people shows of one account; the numbers are 1 for yes. */
@Introspected
record PersonRow(
        long id,
        String name,
        @Nullable String email,
        int disabled,
        int passwordChosen,
        int secondFactor,
        @Nullable Instant lastSeenAt) {

    Person.State state() {
        if (disabled == 1) {
            return Person.State.DISABLED;
        }
        return passwordChosen == 1 ? Person.State.ACTIVE : Person.State.INVITED;
    }
}
