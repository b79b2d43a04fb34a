package org.openday.registration;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.openday.database.Durability;

/** Signs households up for the sessions of an event. */
@Singleton
public final class SignUp {

    private final FormTokens tokens;
    private final Applications applications;
    private final Reception reception;
    private final Durability durability;
    private final ApplicationEventPublisher<PlacesChanged> events;

    SignUp(
            FormTokens tokens,
            Applications applications,
            Reception reception,
            Durability durability,
            ApplicationEventPublisher<PlacesChanged> events) {
        this.tokens = tokens;
        this.applications = applications;
        this.reception = reception;
        this.durability = durability;
        this.events = events;
    }

    /** A token for one form, good for 24 hours and for one household; a page that carries it must not be cached. */
    public String formToken(EventOffer offer) {
        return tokens.issue(offer);
    }

    /** What already stands against a request, without asking for places: a refusal, or nothing. */
    public Optional<Outcome> refusal(SignUpRequest request, EventOffer offer) {
        return reception.refusal(applications.of(request, offer));
    }

    /**
     * Gives every child of the household its place, or none of them. The same form handed in again gets the same answer.
     *
     * @throws org.openday.database.CommitNotOnDisk when the places may be lost; the household may hand the form in again
     */
    public Outcome place(SignUpRequest request, EventOffer offer) {
        Outcome outcome = reception.answer(applications.of(request, offer));
        if (outcome instanceof Outcome.Received) {
            durability.flush();
            events.publishEvent(new PlacesChanged(offer.event()));
        }
        return outcome;
    }
}
