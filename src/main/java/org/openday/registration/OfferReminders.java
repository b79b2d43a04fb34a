package org.openday.registration;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.openday.database.CommitNotOnDisk;
import org.openday.database.Database;
import org.openday.database.DatabaseGone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells households once that an offer they have not answered ends soon; when is a function of the offer and the night
 * ({@link Hold#notice}), so that a site that was down catches up, as long as there is time to answer.
 */
@Singleton
class OfferReminders {

    private static final Logger LOG = LoggerFactory.getLogger(OfferReminders.class);

    private final UnansweredOffers offers;
    private final OfferPost post;
    private final Hold hold;
    private final Database database;
    private final Clock clock;

    OfferReminders(UnansweredOffers offers, OfferPost post, Hold hold, Database database, Clock clock) {
        this.offers = offers;
        this.post = post;
        this.hold = hold;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "25s", fixedDelay = "1m")
    void run() {
        Instant now = clock.instant();
        if (now.isBefore(hold.awake(now))) {
            return;
        }
        try {
            List<UnansweredOffer> untold = database.use(() -> offers.untold(now.plus(Hold.NOTICE)));
            untold.stream().filter(offer -> isDue(offer, now)).forEach(this::remind);
        } catch (DatabaseGone | CommitNotOnDisk e) {
            LOG.debug("The reminders of offers wait for the database", e);
        }
    }

    private boolean isDue(UnansweredOffer offer, Instant now) {
        return hold.notice(offer.offeredAt(), offer.offerUntil())
                .filter(notice -> !now.isBefore(notice))
                .isPresent();
    }

    private void remind(UnansweredOffer offer) {
        database.change(() -> post.expiring(offer, clock.instant()));
    }
}
