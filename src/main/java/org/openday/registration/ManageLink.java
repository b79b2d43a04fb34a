package org.openday.registration;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.openday.registration.Cancellation.Done;
import org.openday.shared.Slug;

/**
 * What a household does on its own page: see its registrations, cancel them, answer offers. Throws
 * {@link org.openday.database.DatabaseGone} when nothing was changed, and {@link org.openday.database.CommitNotOnDisk}
 * when nobody can know; to do the same once more does no harm.
 */
@Singleton
public final class ManageLink {

    private final Sheets sheets;
    private final Cancellation cancellation;
    private final OfferAnswers answers;
    private final Settlement settlement;
    private final Promoter promoter;

    ManageLink(
            Sheets sheets, Cancellation cancellation, OfferAnswers answers, Settlement settlement, Promoter promoter) {
        this.sheets = sheets;
        this.cancellation = cancellation;
        this.answers = answers;
        this.settlement = settlement;
        this.promoter = promoter;
    }

    /** The household a manage token belongs to, if any. */
    public Optional<ManagedHousehold> open(String manageToken) {
        return sheets.open(manageToken);
    }

    /** Cancels one registration; one that is cancelled already, has begun, or is not of this household stays as it is. */
    public Optional<ManagedHousehold> cancel(String manageToken, String reference) {
        return change(manageToken, household -> cancellation.of(household, number(reference)));
    }

    /** Cancels every registration of the household that is still live and has not begun. */
    public Optional<ManagedHousehold> cancelAll(String manageToken) {
        return change(manageToken, cancellation::ofAll);
    }

    /** Takes an offered place, with those of the siblings offered together; an offer that has lapsed stays lapsed. */
    public Optional<ManagedHousehold> accept(String manageToken, String reference) {
        return change(manageToken, household -> answers.accept(household, number(reference)));
    }

    /** Lets an offered place go to the next in the queue. */
    public Optional<ManagedHousehold> decline(String manageToken, String reference) {
        return change(manageToken, household -> answers.decline(household, number(reference)));
    }

    private static long number(String reference) {
        return Reference.number(reference).orElse(0);
    }

    private Optional<ManagedHousehold> change(String manageToken, Function<Household, Done> move) {
        return sheets.find(manageToken).map(household -> change(household, move));
    }

    /** Flushed even if nothing moved: whoever moved it a moment ago may still be waiting for the disk. */
    private ManagedHousehold change(Household household, Function<Household, Done> move) {
        Slug event = new Slug(household.event());
        Done done = settlement.attempt(Set.of(event), () -> move.apply(household));
        settlement.settle(event, done.moved() > 0);
        if (done.moved() > 0) {
            promoter.promote(event, sessions(done.household()));
        }
        return done.household();
    }

    private static Collection<String> sessions(ManagedHousehold household) {
        Set<String> sessions = new TreeSet<>();
        household.registrations().forEach(registration -> sessions.add(registration.session()));
        return sessions;
    }
}
