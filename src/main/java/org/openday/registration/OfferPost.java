package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Instant;

/** Tells households about the offers they are made, in the transaction that makes them. */
@Singleton
class OfferPost {

    /** Those of a session that were made at this instant. */
    void offered(EventOffer offer, SessionOffer session, Instant at) {}
}
