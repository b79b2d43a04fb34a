package org.openday.registration;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openday.database.Database;
import org.openday.registration.Cancellation.Done;
import org.openday.shared.Slug;

/**
 * What a household does on its own page: see its registrations and cancel them. Throws
 * {@link org.openday.database.DatabaseGone} when nothing was changed, and {@link org.openday.database.CommitNotOnDisk}
 * when nobody can know; to cancel once more does no harm.
 */
@Singleton
public final class ManageLink {

    private final Sheets sheets;
    private final Cancellation cancellation;
    private final Settlement settlement;
    private final Database database;

    ManageLink(Sheets sheets, Cancellation cancellation, Settlement settlement, Database database) {
        this.sheets = sheets;
        this.cancellation = cancellation;
        this.settlement = settlement;
        this.database = database;
    }

    /** The household a manage token belongs to, if any. */
    public Optional<ManagedHousehold> open(String manageToken) {
        return database.use(() -> sheets.find(manageToken).map(sheets::of));
    }

    /** Cancels one registration; one that is cancelled already, has begun, or is not of this household stays as it is. */
    public Optional<ManagedHousehold> cancel(String manageToken, String reference) {
        long number = Reference.number(reference).orElse(0);
        return change(manageToken, household -> cancellation.of(household, number));
    }

    /** Cancels every registration of the household that is still live and has not begun. */
    public Optional<ManagedHousehold> cancelAll(String manageToken) {
        return change(manageToken, cancellation::ofAll);
    }

    private Optional<ManagedHousehold> change(String manageToken, Function<Household, Done> move) {
        return database.use(() -> sheets.find(manageToken)).map(household -> change(household, move));
    }

    /** Flushed even if nothing moved: whoever moved it a moment ago may still be waiting for the disk. */
    private ManagedHousehold change(Household household, Function<Household, Done> move) {
        Slug event = new Slug(household.event());
        Done done = settlement.attempt(Set.of(event), () -> move.apply(household));
        settlement.settle(event, done.moved() > 0);
        return done.household();
    }
}
