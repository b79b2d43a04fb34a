package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.openday.shared.Slug;

/** Gives back what a household holds whose guardian has not confirmed in time. */
@Singleton
final class Unconfirmed {

    /** As in {@code cancelled_by}. */
    static final String UNCONFIRMED = "unconfirmed";

    private final Registrations registrations;
    private final Confirmations confirmations;
    private final ConfirmationPost post;
    private final Settlement settlement;
    private final Clock clock;

    Unconfirmed(
            Registrations registrations,
            Confirmations confirmations,
            ConfirmationPost post,
            Settlement settlement,
            Clock clock) {
        this.registrations = registrations;
        this.confirmations = confirmations;
        this.post = post;
        this.settlement = settlement;
        this.clock = clock;
    }

    /** Those who wait for the places hear of them within seconds ({@link Lapses}). */
    void cancel(Household household) {
        Slug event = new Slug(household.event());
        boolean cancelled = settlement.change(Set.of(event), () -> cancelled(household));
        settlement.settle(event, cancelled);
    }

    private boolean cancelled(Household household) {
        Instant now = now();
        boolean cancelled = isOpen(household) && registrations.cancelAll(household.number(), now, UNCONFIRMED) > 0;
        if (cancelled) {
            post.unconfirmed(household, now);
        }
        return cancelled;
    }

    private boolean isOpen(Household household) {
        return confirmations
                .lock(household.number())
                .flatMap(confirmations::of)
                .filter(each -> each.confirmedAt() == null)
                .isPresent();
    }

    Instant now() {
        return clock.instant();
    }
}
