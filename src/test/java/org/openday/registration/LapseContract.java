package org.openday.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openday.registration.Camp.ADA;
import static org.openday.registration.Camp.BOB;
import static org.openday.registration.Camp.NOW;
import static org.openday.registration.Camp.WEEK_1;
import static org.openday.registration.Camp.ben;
import static org.openday.registration.Camp.mia;
import static org.openday.registration.Camp.request;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openday.database.Databases;
import org.openday.shared.TestClock;

/** An offer that is taken in its last moment has not lapsed, on whichever engine: by two connections. */
@Timeout(60)
abstract class LapseContract {

    private static final Map<String, Object> SETTINGS = Map.of(
            "test.clock",
            NOW,
            "test.offers",
            true,
            "test.idle",
            true,
            "test.probed-lapse",
            true,
            "openday.scheduled",
            false);

    abstract ApplicationContext start(Path home, Map<String, Object> settings);

    @Test
    void whoTakesAnOfferInItsLastMomentDoesNotHearThatItLapsed(@TempDir Path home) throws Exception {
        try (ApplicationContext context = start(home, SETTINGS);
                Connection family = Databases.connection(context);
                ExecutorService threads = Executors.newSingleThreadExecutor()) {
            offer(context);
            family.setAutoCommit(false);
            take(family);
            Future<?> lapses =
                    threads.submit(() -> context.getBean(Lapses.class).run());
            context.getBean(ProbedLapse.class).arrived.await();
            family.commit();
            lapses.get();
            assertThat(Databases.text(context, "select template from outbox where template = 'offer-lapsed'"))
                    .isEmpty();
        }
    }

    /** Mia waits for Ben's place. */
    private static void offer(ApplicationContext context) {
        EventOffer camp = Camp.waiting(1);
        context.getBean(CampOffers.class).put(camp);
        SignUp signUp = context.getBean(SignUp.class);
        signUp.place(request(signUp.formToken(camp), ADA, ben(WEEK_1)), camp);
        signUp.place(request(signUp.formToken(camp), BOB, mia(WEEK_1)), camp);
        context.getBean(TestClock.class).set(NOW.plusSeconds(60));
    }

    /** It was offered to her when Ben left, and her household takes it in time, but has not committed yet. */
    private static void take(Connection family) throws Exception {
        try (var statement = family.createStatement()) {
            statement.executeUpdate("update registration set cancelled_at = joined_at, cancelled_by = 'household'"
                    + " where queue_no is null");
            statement.executeUpdate(
                    "update registration set offered_at = joined_at, offer_until = '2026-06-01 00:00:30'"
                            + " where queue_no is not null");
            family.commit();
            statement.executeQuery("select session_key from event_session where session_key = 'week-1' for update");
            statement.executeUpdate(
                    "update registration set confirmed_at = '2026-06-01 00:00:29.999'" + " where queue_no is not null");
        }
    }
}
