package org.openday.registration;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openday.database.CommitNotOnDisk;
import org.openday.database.Database;
import org.openday.database.DatabaseGone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reminds guardians once who have not confirmed, and cancels after the time is over where the operator wants that. */
@Singleton
class GuardianRounds {

    private static final Logger LOG = LoggerFactory.getLogger(GuardianRounds.class);

    private final GuardianSettings settings;
    private final Confirmations confirmations;
    private final GuardianAsking asking;
    private final Unconfirmed unconfirmed;
    private final Database database;

    GuardianRounds(
            GuardianSettings settings,
            Confirmations confirmations,
            GuardianAsking asking,
            Unconfirmed unconfirmed,
            Database database) {
        this.settings = settings;
        this.confirmations = confirmations;
        this.asking = asking;
        this.unconfirmed = unconfirmed;
        this.database = database;
    }

    @Scheduled(initialDelay = "40s", fixedDelay = "5m")
    void run() {
        try {
            remind();
            cancel();
        } catch (DatabaseGone | CommitNotOnDisk e) {
            LOG.debug("The confirmations wait for the database", e);
        }
    }

    private void remind() {
        Instant now = unconfirmed.now();
        database.use(() -> confirmations.toRemind(now.minus(settings.remindAfter()), now))
                .forEach(household -> database.change(() -> remind(household, now)));
    }

    private boolean remind(Household household, Instant now) {
        Optional<Confirmation> open = confirmations
                .lock(household.number())
                .flatMap(confirmations::of)
                .filter(each -> each.confirmedAt() == null && each.letters() == 1);
        open.ifPresent(each -> asking.again(household, each, now));
        return open.isPresent();
    }

    private void cancel() {
        if (settings.cancel()) {
            Instant now = unconfirmed.now();
            List<Household> overdue = database.use(() -> confirmations.overdue(now.minus(settings.within()), now));
            overdue.forEach(unconfirmed::cancel);
        }
    }
}
