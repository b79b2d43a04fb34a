package org.openday.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openday.registration.Camp.ADA;
import static org.openday.registration.Camp.WEEK_1;
import static org.openday.registration.Camp.ben;
import static org.openday.registration.Camp.request;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openday.database.Database;
import org.openday.shared.TestClock;

/** Whoever handed the form in before the closing time and comes to the lock after the freeze is not in, on whichever engine. */
@Timeout(180)
abstract class LateEntryContract {

    private static final Instant CLOSES = Instant.parse("2026-07-01T00:00:00Z");

    abstract ApplicationContext start(Path home, Map<String, Object> settings);

    @Test
    void whoReachesTheLockAfterTheFreezeIsRefused(@TempDir Path home) throws Exception {
        assertThat(outcome(home, "frozen")).isEqualTo(new Outcome.Closed());
    }

    @Test
    void withoutTheLookUnderTheLockItWouldBeTaken(@TempDir Path home) throws Exception {
        assertThat(outcome(home, "thawed")).isInstanceOf(Outcome.Received.class);
    }

    private Outcome outcome(Path home, String probe) throws Exception {
        Map<String, Object> settings =
                Map.of("test.clock", CLOSES.minusSeconds(60), "test.offers", true, "test.probed", probe);
        try (ApplicationContext context = start(home, settings);
                ExecutorService threads = Executors.newSingleThreadExecutor()) {
            EventOffer offer = Camp.ballot(2);
            context.getBean(CampOffers.class).put(offer);
            // Committed: what only the freezing transaction has written is nobody else's to lock.
            offer.sessions().forEach(each -> context.getBean(SessionLocks.class).prepare(Camp.SLUG.value(), each));
            SignUp signUp = context.getBean(SignUp.class);
            SignUpRequest request = request(signUp.formToken(offer), ADA, ben(WEEK_1));
            Future<Outcome> late = context.getBean(Database.class).change(() -> {
                freeze(context);
                Future<Outcome> coming = threads.submit(() -> signUp.place(request, offer));
                context.getBean(ProbedSessions.class).awaitArrival();
                return coming;
            });
            return late.get();
        }
    }

    /** Frozen and not committed yet when the form arrives, a moment before the closing time. */
    private static void freeze(ApplicationContext context) {
        TestClock clock = context.getBean(TestClock.class);
        clock.set(CLOSES);
        assertThat(context.getBean(Ballots.class).freeze(Camp.SLUG, null)).isInstanceOf(FreezeAnswer.Frozen.class);
        clock.set(CLOSES.minusMillis(1));
    }
}
