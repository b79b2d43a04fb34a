package org.openday.registration;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.openday.database.CommitNotOnDisk;
import org.openday.database.Database;
import org.openday.database.DatabaseGone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes to those who have a place a week before the day, the day before, and after it; for another time they are written to
 * again ({@link ChangeRows}). What families do not know yet of a session's file they are not reminded of.
 */
@Singleton
class Reminders {

    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);

    private final DueReminders rows;
    private final ReminderPost post;
    private final Database database;
    private final Clock clock;

    Reminders(DueReminders rows, ReminderPost post, Database database, Clock clock) {
        this.rows = rows;
        this.post = post;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "20s", fixedDelay = "5m")
    void run() {
        Instant now = clock.instant();
        try {
            Arrays.stream(Reminder.values()).forEach(reminder -> write(reminder, now));
        } catch (DatabaseGone | CommitNotOnDisk e) {
            LOG.debug("The reminders wait for the database", e);
        }
    }

    private void write(Reminder reminder, Instant now) {
        int number = reminder.number();
        Instant starts = reminder.startsUntil(now);
        Instant ends = reminder.endsUntil(now);
        List<Long> found = database.use(() -> rows.find(number, starts, ends));
        if (!found.isEmpty()) {
            database.change(() -> {
                List<Long> written = post.send(reminder, rows.lock(found, number, starts, ends), now);
                return written.isEmpty() ? 0 : rows.written(written, number);
            });
        }
    }
}
