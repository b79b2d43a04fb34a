package org.openday.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openday.database.Database;
import org.openday.database.Databases;

/** Around the day families hear of the time as it is, on whichever engine and over a real content folder. */
abstract class ReminderContract extends TripWorld {

    private static final Instant MONDAY_STARTS = Instant.parse("2026-07-06T01:00:00Z");
    private static final Instant AUGUST_STARTS = Instant.parse("2026-08-03T01:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void forAnotherTimeFamiliesAreRemindedAgain() throws Exception {
        sign("Ben", "13800138000");
        remind(MONDAY_STARTS.minus(WEEK));
        remind(MONDAY_STARTS.minus(DAY));
        assertThat(reminders()).containsExactly("reminder-7", "reminder-1");
        move(AUGUST);
        remind(AUGUST_STARTS.minus(WEEK).minusMillis(1));
        assertThat(reminders()).hasSize(2);
        remind(AUGUST_STARTS.minus(WEEK));
        remind(AUGUST_STARTS.minus(DAY));
        remind(AUGUST_STARTS.minusSeconds(1));
        assertThat(reminders()).containsExactly("reminder-7", "reminder-1", "reminder-7", "reminder-1");
    }

    @Test
    void forOneTimeTheyAreRemindedOnceHoweverOftenItIsMoved() throws Exception {
        sign("Ben", "13800138000");
        remind(MONDAY_STARTS.minus(WEEK));
        move(AUGUST);
        move(MONDAY);
        remind(MONDAY_STARTS.minus(WEEK).plus(Duration.ofHours(1)));
        assertThat(reminders()).containsExactly("reminder-7");
        remind(MONDAY_STARTS.minus(DAY));
        move(AUGUST);
        move(MONDAY);
        remind(MONDAY_STARTS.minus(Duration.ofHours(20)));
        assertThat(reminders()).containsExactly("reminder-7", "reminder-1");
    }

    @Test
    void nobodyHearsOfAWeekThatIsShorter() throws Exception {
        sign("Ben", "13800138000");
        clock.set(MONDAY_STARTS.minus(Duration.ofDays(3)));
        move(TUESDAY);
        remind(MONDAY_STARTS.minus(Duration.ofDays(2)));
        assertThat(reminders()).isEmpty();
        remind(MONDAY_STARTS);
        assertThat(reminders()).containsExactly("reminder-1");
    }

    @Test
    void nobodyIsRemindedOfWhatItsFileHasCancelledOrMovedAlready() throws Exception {
        sign("Ben", "13800138000");
        save("events/trip.md", event(AUGUST));
        remind(MONDAY_STARTS.minus(WEEK));
        save("events/trip.md", event(CANCELLED));
        remind(MONDAY_STARTS.minus(WEEK));
        settle();
        remind(MONDAY_STARTS.minus(DAY));
        assertThat(reminders()).isEmpty();
    }

    @Test
    void whatWasTakenBackIsStillRemindedOf() throws Exception {
        sign("Ben", "13800138000");
        save("events/trip.md", event(AUGUST));
        remind(MONDAY_STARTS.minus(WEEK));
        save("events/trip.md", event(MONDAY));
        remind(MONDAY_STARTS.minus(WEEK));
        assertThat(reminders()).containsExactly("reminder-7");
    }

    /** A family leaves, but has not committed yet. */
    @Test
    @Timeout(60)
    void whoLeavesAtThatMomentIsNotReminded() throws Exception {
        sign("Ben", "13800138000");
        clock.set(MONDAY_STARTS.minus(WEEK));
        try (Connection family = Databases.connection(context);
                ExecutorService threads = Executors.newSingleThreadExecutor()) {
            family.setAutoCommit(false);
            try (var statement = family.createStatement()) {
                statement.executeUpdate("update registration set cancelled_at = '2026-06-29 00:00:00'");
            }
            CountDownLatch found = new CountDownLatch(1);
            Reminders reminders = new Reminders(
                    new ProbedReminders(context.getBean(DueReminders.class), found),
                    context.getBean(ReminderPost.class),
                    context.getBean(Database.class),
                    clock);
            Future<?> round = threads.submit(reminders::run);
            found.await();
            family.commit();
            round.get();
        }
        assertThat(reminders()).isEmpty();
    }

    private void remind(Instant at) {
        clock.set(at);
        context.getBean(Reminders.class).run();
    }

    private void move(String session) throws Exception {
        save("events/trip.md", event(session));
        settle();
    }

    private List<String> reminders() throws Exception {
        return Databases.text(context, "select template from outbox where template like 'reminder%' order by id");
    }
}
