package org.openday.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openday.registration.Camp.ADA;
import static org.openday.registration.Camp.NOW;
import static org.openday.registration.Camp.WEEK_1;
import static org.openday.registration.Camp.ben;
import static org.openday.registration.Camp.mia;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openday.database.Databases;
import org.openday.registration.Outcome.Received;
import org.openday.shared.TestClock;

/** Who is offered a place and does not answer is told once more, on whichever engine. */
abstract class OfferReminderContract extends SignUpWorld {

    private static final Guardian EVA = new Guardian("Eva", "13500135000", null);

    /** Offered on Monday at two in the afternoon: of 24 waking hours six are left on Tuesday at six, none on Wednesday at ten. */
    private static final Instant OFFERED = Instant.parse("2026-06-01T06:00:00Z");

    private static final Instant NOTICE = Instant.parse("2026-06-02T10:00:00Z");

    private Received family;

    @BeforeEach
    void anOfferIsMade() {
        family = offer(signUp, manageLink, context);
    }

    private Received offer(SignUp door, ManageLink link, ApplicationContext site) {
        EventOffer camp = Camp.waiting(2);
        site.getBean(CampOffers.class).put(camp);
        site.getBean(TestClock.class).set(NOW);
        Received first = Camp.received(door, camp, EVA, true, Camp.child("Eve", WEEK_1), Camp.child("Flo", WEEK_1));
        Received waits = Camp.received(door, camp, ADA, true, ben(WEEK_1), mia(WEEK_1));
        site.getBean(TestClock.class).set(OFFERED);
        link.cancelAll(first.manageToken());
        return waits;
    }

    @Test
    void whoDoesNotAnswerIsToldOnceWhenAQuarterOfTheTimeIsLeft() throws Exception {
        look(NOTICE.minusMillis(1));
        assertThat(letters()).isEmpty();
        look(NOTICE);
        look(NOTICE.plusSeconds(60));
        assertThat(letters())
                .singleElement()
                .asString()
                .matches("offer-expiring/[0-9]+/" + OFFERED.toEpochMilli() + "/1");
    }

    @Test
    void aSiblingWhoLeavesMeanwhileBringsNoSecondLetter() throws Exception {
        look(NOTICE);
        cancelFirst(family);
        look(NOTICE.plusSeconds(60));
        assertThat(letters()).hasSize(1);
    }

    @Test
    void aMarkThatIsLostSendsNothingTwice() throws Exception {
        look(NOTICE);
        Databases.change(context, "update registration set offer_reminded_at = null");
        look(NOTICE.plusSeconds(60));
        assertThat(letters()).hasSize(1);
    }

    @Test
    void whoHasAcceptedIsNotTold() throws Exception {
        manageLink.accept(family.manageToken(), reference());
        look(NOTICE);
        assertThat(letters()).isEmpty();
    }

    @Test
    void whoHasDeclinedIsNotTold() throws Exception {
        manageLink.decline(family.manageToken(), reference());
        look(NOTICE);
        assertThat(letters()).isEmpty();
    }

    @Test
    void whoHasCancelledIsNotTold() throws Exception {
        manageLink.cancelAll(family.manageToken());
        look(NOTICE);
        assertThat(letters()).isEmpty();
    }

    @Test
    void nobodyIsToldAtNight() throws Exception {
        look(Instant.parse("2026-06-02T14:00:00Z"));
        look(Instant.parse("2026-06-02T23:59:59Z"));
        assertThat(letters()).isEmpty();
        look(Instant.parse("2026-06-03T00:00:00Z"));
        assertThat(letters()).hasSize(1);
    }

    @Test
    void nobodyIsToldWhoHasLessThanTwoHoursLeft() throws Exception {
        look(Instant.parse("2026-06-03T00:00:00.001Z"));
        assertThat(letters()).isEmpty();
        look(Instant.parse("2026-06-03T02:00:00Z"));
        assertThat(letters()).isEmpty();
    }

    /** They accept, but have not committed yet. */
    @Test
    @Timeout(60)
    void whoAcceptsAtThatMomentIsNotTold(@TempDir Path home) throws Exception {
        Map<String, Object> settings = Map.of(
                "test.clock",
                NOW,
                "test.offers",
                true,
                "test.probed-household",
                true,
                "openday.scheduled",
                false,
                "openday.guardian-confirmation.under-age",
                0);
        try (ApplicationContext site = start(home, settings);
                Connection accepting = Databases.connection(site);
                ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Databases.clear(site);
            offer(site.getBean(SignUp.class), site.getBean(ManageLink.class), site);
            site.getBean(TestClock.class).set(NOTICE);
            accepting.setAutoCommit(false);
            try (var statement = accepting.createStatement()) {
                statement.executeUpdate(
                        "update registration set confirmed_at = '2026-06-02 09:59:59' where offer_until is not null");
            }
            CountDownLatch asked = site.getBean(ProbedHousehold.class).next();
            Future<?> look =
                    threads.submit(() -> site.getBean(OfferReminders.class).run());
            asked.await();
            accepting.commit();
            look.get();
            assertThat(Databases.text(site, "select id from outbox where template = 'offer-expiring'"))
                    .isEmpty();
        }
    }

    private void look(Instant at) {
        clock.set(at);
        context.getBean(OfferReminders.class).run();
    }

    private String reference() {
        return page(family).registrations().getFirst().reference();
    }

    private List<String> letters() throws Exception {
        return Databases.text(context, "select message_key from outbox where template = 'offer-expiring'");
    }
}
