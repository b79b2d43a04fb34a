package org.openday.registration;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.openday.shared.Slug;

/** What the events of a test offer, as the test has said last. */
@Singleton
@Replaces(PublishedOffers.class)
@Requires(property = "test.offers")
final class CampOffers implements CurrentOffers {

    private final Map<Slug, EventOffer> offers = new ConcurrentHashMap<>();

    void put(EventOffer offer) {
        offers.put(offer.event(), offer);
    }

    @Override
    public Optional<EventOffer> of(Slug event) {
        return Optional.ofNullable(offers.get(event));
    }
}
