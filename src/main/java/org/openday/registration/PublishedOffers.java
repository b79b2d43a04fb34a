package org.openday.registration;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.openday.event.Event;
import org.openday.event.Events;
import org.openday.event.SignUp;
import org.openday.shared.Language;
import org.openday.shared.Slug;

/** Reads the offer of an event off its file. */
@Singleton
final class PublishedOffers implements CurrentOffers {

    private final Events events;
    private final Offers offers;

    PublishedOffers(Events events, Offers offers) {
        this.events = events;
        this.offers = offers;
    }

    @Override
    public Optional<EventOffer> of(Slug event) {
        return events.find(event).flatMap(this::offer);
    }

    private Optional<EventOffer> offer(Event event) {
        SignUp window = event.signUp();
        return window == null ? Optional.empty() : Optional.of(offers.of(event, window, Language.ZH));
    }
}
