package org.openday.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openday.database.Databases;
import org.openday.registration.Outcome.Received;

/** What families hear when editors change a file, on whichever engine and over a real content folder. */
abstract class ChangesContract extends TripWorld {

    @Test
    void aCancelledSessionIsToldOnceWithItsReasonAndNobodyMovesUp() throws Exception {
        Received ada = sign("Ben", "13800138000");
        Received bob = sign("Mia", "13900139000");
        assertThat(states(bob)).containsExactly(Standing.WAITING);
        save("events/trip.md", event(CANCELLED));
        settle();
        settle();
        assertThat(states(ada)).containsExactly(Standing.CANCELLED);
        assertThat(states(bob)).containsExactly(Standing.CANCELLED);
        assertThat(letters("event-cancelled")).isEqualTo(2);
        assertThat(letters("offer")).isZero();
        assertThat(Databases.text(context, "select distinct concat(cancelled_by, ' ', reason) from registration"))
                .containsExactly("organiser 台风");
        assertThat(context.getBean(GuardianLink.class)
                        .open(ada.manageToken())
                        .orElseThrow()
                        .words())
                .extracting(GuardianLink.Word::reason)
                .containsExactly("台风");
    }

    @Test
    void aCancellationThatIsTakenBackAtOnceReachesNobody() throws Exception {
        Received ada = sign("Ben", "13800138000");
        save("events/trip.md", event(CANCELLED));
        look();
        save("events/trip.md", event(MONDAY));
        settle();
        save("events/trip.md", event(CANCELLED));
        look();
        assertThat(states(ada)).containsExactly(Standing.CONFIRMED);
        assertThat(letters("event-cancelled")).isZero();
    }

    @Test
    void anotherTimeIsToldOnceAndSoIsTheWayBack() throws Exception {
        Received ada = sign("Ben", "13800138000");
        save("events/trip.md", event(TUESDAY));
        settle();
        settle();
        assertThat(page(ada).getFirst().starts()).isEqualTo("2026-07-07T01:00:00Z");
        assertThat(letters("event-changed")).isEqualTo(1);
        save("events/trip.md", event(MONDAY));
        settle();
        settle();
        assertThat(page(ada).getFirst().starts()).isEqualTo("2026-07-06T01:00:00Z");
        assertThat(letters("event-changed")).isEqualTo(2);
        assertThat(states(ada)).containsExactly(Standing.CONFIRMED);
    }

    @Test
    void aSessionThatIsLeftOutIsNotCancelled() throws Exception {
        Received ada = sign("Ben", "13800138000");
        save("events/trip.md", event(OTHER));
        settle();
        assertThat(states(ada)).containsExactly(Standing.CONFIRMED);
        assertThat(Databases.text(context, "select template from outbox")).containsExactly("confirmed");
    }

    @Test
    void whatIsOverIsLeftAlone() throws Exception {
        Received ada = sign("Ben", "13800138000");
        clock.set(Instant.parse("2026-07-06T08:00:00Z"));
        save("events/trip.md", event(CANCELLED));
        settle();
        assertThat(states(ada)).containsExactly(Standing.CONFIRMED);
    }

    @Test
    void aChangedRequiredTextIsAskedForOnceForEachVersion() throws Exception {
        sign("Ben", "13800138000");
        ask();
        assertThat(letters("consent-again")).isZero();
        save("consents/rules.md", rules("请守时，带水。"));
        ask();
        ask();
        clock.advance(Duration.ofDays(2));
        ask();
        assertThat(letters("consent-again")).isEqualTo(1);
        save("consents/rules.md", rules("请守时，带水和帽子。"));
        ask();
        assertThat(letters("consent-again")).isEqualTo(2);
    }

    @Test
    void aHouseholdGetsOneSuchLetterADay() throws Exception {
        sign("Ben", "13800138000");
        for (String text : List.of("一。", "二。", "三。")) {
            save("consents/rules.md", rules(text));
            ask();
        }
        assertThat(letters("consent-again")).isEqualTo(1);
        clock.advance(Duration.ofDays(1));
        ask();
        assertThat(letters("consent-again")).isEqualTo(2);
    }

    @Test
    void whoHasAgreedToTheNewTextOrHasCancelledIsNotAsked() throws Exception {
        Received ada = sign("Ben", "13800138000");
        save("consents/rules.md", rules("请带伞。"));
        manageLink.cancelAll(ada.manageToken());
        ask();
        sign("Mia", "13900139000");
        ask();
        assertThat(letters("consent-again")).isZero();
    }

    private void ask() {
        context.getBean(ConsentRounds.class).run();
    }
}
