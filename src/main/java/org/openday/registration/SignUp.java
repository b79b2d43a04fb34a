package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openday.database.Database;

/** Signs households up for the sessions of an event. */
@Singleton
public final class SignUp {

    private final FormTokens tokens;
    private final Applications applications;
    private final Reception reception;
    private final Settlement settlement;
    private final Database database;

    SignUp(
            FormTokens tokens,
            Applications applications,
            Reception reception,
            Settlement settlement,
            Database database) {
        this.tokens = tokens;
        this.applications = applications;
        this.reception = reception;
        this.settlement = settlement;
        this.database = database;
    }

    /** A token for one form, good for 24 hours and for one household; a page that carries it must not be cached. */
    public String formToken(EventOffer offer) {
        return tokens.issue(offer);
    }

    /** How long ago a form was made, as its token says; null when that cannot be read. */
    public @Nullable Duration ageOf(String formToken) {
        return tokens.ageOf(formToken);
    }

    /** The token a form was given before, as long as it is good, else a new one. */
    public String formToken(EventOffer offer, String earlier) {
        return tokens.isCurrent(earlier, offer) ? earlier : tokens.issue(offer);
    }

    /**
     * What already stands against a request, without asking for places: a refusal, or nothing.
     *
     * @throws org.openday.database.DatabaseGone when the request could not be received anyhow
     */
    public Optional<Outcome> refusal(SignUpRequest request, EventOffer offer) {
        return database.use(() -> reception.refusal(applications.of(request, offer)));
    }

    /**
     * Gives every child of the household its place, or none of them. The same form handed in again gets the same answer.
     *
     * @throws org.openday.database.DatabaseGone when nothing was saved
     * @throws org.openday.database.CommitNotOnDisk when the places may be lost; the household may hand the form in again
     */
    public Outcome place(SignUpRequest request, EventOffer offer) {
        Application application = applications.of(request, offer);
        Outcome outcome = settlement.attempt(Set.of(offer.event()), () -> reception.answer(application));
        if (outcome instanceof Outcome.Received) {
            settlement.settle(offer.event(), true);
        }
        return outcome;
    }
}
