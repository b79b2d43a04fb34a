package org.openday.registration;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.openday.database.CommitNotOnDisk;
import org.openday.database.Database;
import org.openday.database.DatabaseGone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes to those who have a place a week before the day, the day before, and after it. */
@Singleton
class Reminders {

    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

    private final Addressees addressees;
    private final Post post;
    private final Database database;
    private final Clock clock;

    Reminders(Addressees addressees, Post post, Database database, Clock clock) {
        this.addressees = addressees;
        this.post = post;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "20s", fixedDelay = "5m")
    void run() {
        Instant now = clock.instant();
        try {
            write("reminder-7", 1, now, now.plus(WEEK), EVER);
            write("reminder-1", 2, now, now.plus(DAY), EVER);
            write("after-event", 3, now, now, now);
        } catch (DatabaseGone | CommitNotOnDisk e) {
            LOG.debug("The reminders wait for the database", e);
        }
    }

    private void write(String template, int number, Instant now, Instant startsBefore, Instant endsBefore) {
        database.change(() -> {
            List<Addressee> due = addressees.due(number, startsBefore, endsBefore);
            if (!due.isEmpty()) {
                post.send(
                        template,
                        due.stream()
                                .filter(each -> makesSense(each, number, now))
                                .toList(),
                        "");
                addressees.reminded(due.stream().map(Addressee::id).toList(), number);
            }
            return due.size();
        });
    }

    /** Nobody is reminded of what they have just signed up for, nor of what has begun. */
    private static boolean makesSense(Addressee each, int number, Instant now) {
        if (number == 3) {
            return true;
        }
        Duration before = number == 1 ? WEEK : DAY;
        return now.isBefore(each.starts())
                && each.confirmedAt() != null
                && each.confirmedAt().isBefore(each.starts().minus(before));
    }
}
