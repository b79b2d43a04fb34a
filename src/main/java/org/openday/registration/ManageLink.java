package org.openday.registration;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.openday.database.Durability;
import org.openday.shared.Slug;

/** What a household does on its own page: see its registrations and cancel them. */
@Singleton
public final class ManageLink {

    private static final String HOUSEHOLD = "household";

    private final Households households;
    private final Registrations registrations;
    private final Durability durability;
    private final ApplicationEventPublisher<PlacesChanged> events;
    private final Clock clock;

    ManageLink(
            Households households,
            Registrations registrations,
            Durability durability,
            ApplicationEventPublisher<PlacesChanged> events,
            Clock clock) {
        this.households = households;
        this.registrations = registrations;
        this.durability = durability;
        this.events = events;
        this.clock = clock;
    }

    /** The household a manage token belongs to, if any. */
    public Optional<ManagedHousehold> open(String manageToken) {
        return find(manageToken).map(this::sheet);
    }

    /** Cancels one registration; one that is cancelled already, has begun, or is not of this household stays as it is. */
    public Optional<ManagedHousehold> cancel(String manageToken, String reference) {
        long number = Reference.number(reference).orElse(0);
        return change(manageToken, household -> registrations.cancel(number, id(household), now(), HOUSEHOLD));
    }

    /** Cancels every registration of the household that is still live and has not begun. */
    public Optional<ManagedHousehold> cancelAll(String manageToken) {
        return change(manageToken, household -> registrations.cancelAll(id(household), now(), HOUSEHOLD));
    }

    private Optional<ManagedHousehold> change(String manageToken, ToIntFunction<Household> move) {
        Optional<Household> found = find(manageToken);
        found.ifPresent(household -> announce(household, move.applyAsInt(household)));
        return found.map(this::sheet);
    }

    /** Flushed even if nothing moved: whoever moved it a moment ago may still be waiting for the disk. */
    private void announce(Household household, int moved) {
        durability.flush();
        if (moved > 0) {
            events.publishEvent(new PlacesChanged(new Slug(household.event())));
        }
    }

    private Optional<Household> find(String manageToken) {
        return households.findByManageTokenHash(Hash.sha256(manageToken));
    }

    private ManagedHousehold sheet(Household household) {
        return ManagedHousehold.of(household, registrations.ofHousehold(id(household)));
    }

    private Instant now() {
        return clock.instant();
    }

    private static long id(Household household) {
        return Objects.requireNonNull(household.id());
    }
}
