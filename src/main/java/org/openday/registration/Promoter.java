package org.openday.registration;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Optional;
import org.openday.database.Database;
import org.openday.shared.Slug;

/** Has free places offered to those who wait, each session in a transaction of its own. */
@Singleton
final class Promoter {

    private final CurrentOffers offers;
    private final SessionLocks locks;
    private final Promotion promotion;
    private final Settlement settlement;
    private final Database database;

    Promoter(CurrentOffers offers, SessionLocks locks, Promotion promotion, Settlement settlement, Database database) {
        this.offers = offers;
        this.locks = locks;
        this.promotion = promotion;
        this.settlement = settlement;
        this.database = database;
    }

    /** Serves the queues of these sessions; an event that is no longer on the site gives no places. */
    void promote(Slug event, Collection<String> sessions) {
        offers.of(event).ifPresent(offer -> sessions.forEach(session -> promote(offer, session)));
    }

    private void promote(EventOffer offer, String key) {
        Optional<SessionOffer> session = offer.session(key);
        if (session.map(each -> serve(offer, each)).orElse(0) > 0) {
            settlement.settle(offer.event(), true);
        }
    }

    private int serve(EventOffer offer, SessionOffer session) {
        locks.prepare(offer.event().value(), session);
        return database.change(() -> {
            locks.take(offer.event().value(), session.key());
            return promotion.serve(offer, session, null);
        });
    }
}
