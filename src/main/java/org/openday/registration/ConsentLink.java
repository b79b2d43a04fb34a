package org.openday.registration;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openday.database.Database;
import org.openday.shared.Language;
import org.openday.shared.Slug;

/**
 * What a household does on its own page about its consents: see them, give and withdraw them, prove them. Throws as
 * {@link ManageLink} does; to do a thing once more does no harm. A child that is not of the household is as good as none.
 */
@Singleton
public final class ConsentLink {

    private final Sheets sheets;
    private final ConsentDesk desk;
    private final Settlement settlement;
    private final Database database;
    private final ApplicationEventPublisher<ConsentWithdrawn> events;

    ConsentLink(
            Sheets sheets,
            ConsentDesk desk,
            Settlement settlement,
            Database database,
            ApplicationEventPublisher<ConsentWithdrawn> events) {
        this.sheets = sheets;
        this.desk = desk;
        this.settlement = settlement;
        this.database = database;
        this.events = events;
    }

    /** How the consents stand, with texts in this language; empty when the token is nobody's. */
    public Optional<ConsentSheet> open(String manageToken, Language language) {
        return database.use(() -> sheets.find(manageToken).map(household -> desk.sheet(household, language)));
    }

    /** Proof for one child, or without a child for all; empty when token or child is not known. */
    public Optional<ConsentProof> proof(String manageToken, @Nullable Long child) {
        return database.use(() -> sheets.find(manageToken).flatMap(household -> desk.proof(household, child)));
    }

    /**
     * Agrees to a text that was shown.
     *
     * @param textSha256 the hash of what was shown; when the text reads differently by now, nothing is done
     * @return whether the token is a household's
     */
    public boolean give(String manageToken, @Nullable Long child, Slug consent, String textSha256, Language language) {
        return change(manageToken, household -> desk.give(household, child, consent, textSha256, language))
                .isPresent();
    }

    /**
     * Takes an optional consent back. One that a place rests on goes with the place: it is withdrawn by cancelling.
     *
     * @return whether the token is a household's
     */
    public boolean withdraw(String manageToken, @Nullable Long child, Slug consent, Language language) {
        Optional<List<ConsentWithdrawn>> withdrawn =
                change(manageToken, household -> desk.withdraw(household, child, consent, language));
        withdrawn.ifPresent(all -> all.forEach(events::publishEvent));
        return withdrawn.isPresent();
    }

    /** Flushed even if nothing changed, as on {@link ManageLink}. */
    private <T> Optional<T> change(String manageToken, Function<Household, T> work) {
        Optional<Household> found = database.use(() -> sheets.find(manageToken));
        return found.map(household -> {
            T result = settlement.attempt(List.of(), () -> database.change(() -> work.apply(household)));
            settlement.settle(new Slug(household.event()), false);
            return result;
        });
    }
}
