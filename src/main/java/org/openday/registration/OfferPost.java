package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Instant;

/** Tells households about the offers they are made, in the transaction that makes them. */
@Singleton
final class OfferPost {

    private final Addressees addressees;
    private final UnansweredOffers unanswered;
    private final HouseholdLock lock;
    private final Post post;

    OfferPost(Addressees addressees, UnansweredOffers unanswered, HouseholdLock lock, Post post) {
        this.addressees = addressees;
        this.unanswered = unanswered;
        this.lock = lock;
        this.post = post;
    }

    /** Writes to those of a session to whom an offer was made at this instant. */
    void offered(EventOffer offer, SessionOffer session, Instant at) {
        post.send("offer", addressees.offered(offer.event().value(), session.key(), at), occasion(at));
    }

    /**
     * Writes that an offer ends soon, unless it was answered, has lapsed or was told of before. The rows are marked before
     * anybody looks whom to write to: who answers at this moment is either seen, or waits until the letter is written.
     */
    boolean expiring(UnansweredOffer offer, Instant now) {
        boolean noted = lock.take(offer.householdId())
                && unanswered.note(offer.householdId(), offer.event(), offer.sessionKey(), offer.offeredAt(), now) > 0;
        if (noted) {
            post.send(
                    "offer-expiring",
                    unanswered.noted(offer.householdId(), offer.sessionKey(), now),
                    occasion(offer.offeredAt()));
        }
        return noted;
    }

    private static String occasion(Instant at) {
        return String.valueOf(at.toEpochMilli());
    }
}
