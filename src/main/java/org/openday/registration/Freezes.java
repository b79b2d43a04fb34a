package org.openday.registration;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.openday.audit.Entry.Origin;
import org.openday.database.CommitNotOnDisk;
import org.openday.database.Database;
import org.openday.database.DatabaseGone;
import org.openday.shared.Slug;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Freezes the roster of every ballot when its sign-up closes. Where siblings are doubtful it waits for a person, but not
 * for ever; and once nobody's registration is left behind an entry it forgets what could give a child away.
 */
@Singleton
class Freezes {

    private static final Logger LOG = LoggerFactory.getLogger(Freezes.class);

    private final Ballots ballots;
    private final Beacons beacons;
    private final BallotCalendar calendar;
    private final Draws draws;
    private final Database database;
    private final Set<Slug> warned = ConcurrentHashMap.newKeySet();

    Freezes(Ballots ballots, Beacons beacons, BallotCalendar calendar, Draws draws, Database database) {
        this.ballots = ballots;
        this.beacons = beacons;
        this.calendar = calendar;
        this.draws = draws;
        this.database = database;
    }

    @Scheduled(initialDelay = "10s", fixedDelay = "10s")
    void run() {
        try {
            ballots.closed(calendar.events()).stream().filter(this::isReady).forEach(this::freeze);
        } catch (DatabaseGone | CommitNotOnDisk e) {
            LOG.debug("The ballots wait for the database", e);
        }
    }

    @Scheduled(initialDelay = "3m", fixedDelay = "6h")
    void forget() {
        try {
            database.change(draws::forget);
        } catch (DatabaseGone | CommitNotOnDisk e) {
            LOG.debug("What is over is forgotten when the database is back", e);
        }
    }

    private boolean isReady(Slug event) {
        return ballots.closes(event)
                        .filter(closed -> calendar.isOutOfPatience(closed, beacons.of(event)))
                        .isPresent()
                || ballots.duplicates(event).isEmpty();
    }

    private void freeze(Slug event) {
        FreezeAnswer answer = ballots.freeze(event, beacons.of(event), Origin.SCHEDULE);
        if (answer instanceof FreezeAnswer.BeaconKnown known) {
            warn(event, known);
        } else {
            LOG.info("The ballot of {}: {}", event, answer);
        }
    }

    private void warn(Slug event, FreezeAnswer.BeaconKnown known) {
        if (warned.add(event)) {
            LOG.warn(
                    "The ballot of {} is not frozen: its randomness is known since {}. Name another with ballot freeze.",
                    event,
                    known.at());
        }
    }
}
