package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Instant;

/** Tells households about the offers they are made, in the transaction that makes them. */
@Singleton
final class OfferPost {

    private final Addressees addressees;
    private final Post post;

    OfferPost(Addressees addressees, Post post) {
        this.addressees = addressees;
        this.post = post;
    }

    /** Writes to those of a session to whom an offer was made at this instant. */
    void offered(EventOffer offer, SessionOffer session, Instant at) {
        post.send(
                "offer",
                addressees.offered(offer.event().value(), session.key(), at),
                String.valueOf(at.toEpochMilli()));
    }
}
