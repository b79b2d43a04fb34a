package org.openday.registration;

import io.micronaut.context.annotation.DefaultImplementation;
import java.util.Optional;
import org.openday.shared.Slug;

/** Knows what an event offers right now, for work that no family's form started. */
@DefaultImplementation(PublishedOffers.class)
interface CurrentOffers {

    /** Empty when the event is no longer on the site or takes no sign-ups. */
    Optional<EventOffer> of(Slug event);
}
