package org.openday.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openday.registration.Camp.ADA;
import static org.openday.registration.Camp.BOB;
import static org.openday.registration.Camp.WEDNESDAY;
import static org.openday.registration.Camp.WEEK_1;
import static org.openday.registration.Camp.WEEK_2;
import static org.openday.registration.Camp.ben;
import static org.openday.registration.Camp.child;
import static org.openday.registration.Camp.mia;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openday.database.Databases;
import org.openday.registration.Change.Reason;
import org.openday.registration.Outcome.Received;

/** What changing to another session of an event promises, on whichever engine. */
abstract class MoveContract extends SignUpWorld {

    private static final int ROUNDS = 20;

    private EventOffer camp = Camp.OFFER;

    @BeforeEach
    void tenPlacesAWeek() {
        offer(Camp.waiting(10));
    }

    private void offer(EventOffer offer) {
        camp = offer;
        context.getBean(CampOffers.class).put(offer);
    }

    @Test
    void aChildGoesToAnotherSessionAndItsPlaceGoesToTheFirstWhoWaits() {
        offer(Camp.waiting(1));
        Received ada = sign(context, ADA, ben(WEEK_1));
        Received bob = sign(context, BOB, mia(WEEK_1));
        assertThat(states(bob)).containsExactly("week-1 WAITING");
        assertThat(move(ada, WEEK_2)).isInstanceOf(Change.Made.class);
        assertThat(states(ada)).containsExactly("week-1 CANCELLED", "week-2 CONFIRMED");
        assertThat(page(ada).registrations().getFirst().isMoved()).isTrue();
        assertThat(states(bob)).containsExactly("week-1 OFFERED");
    }

    @Test
    void theHouseholdIsToldOnce() throws Exception {
        Received ada = sign(context, ADA, ben(WEEK_1));
        move(ada, WEEK_2);
        assertThat(Databases.text(context, "select template from outbox where template = 'changed'"))
                .containsExactly("changed");
    }

    @Test
    void nobodyMovesIntoASessionThatIsFull() {
        offer(Camp.waiting(1));
        Received ada = sign(context, ADA, ben(WEEK_1));
        sign(context, BOB, mia(WEEK_2));
        assertThat(move(ada, WEEK_2)).isEqualTo(new Change.Refused(Reason.FULL));
        assertThat(states(ada)).containsExactly("week-1 CONFIRMED");
        assertThat(sheet(ada).sessions()).extracting(SessionOffer::key).containsExactly("wednesday");
    }

    @Test
    void nobodyMovesPastThoseWhoWait() {
        offer(Camp.waiting(1));
        Received ada = sign(context, ADA, ben(WEEK_1));
        sign(context, BOB, mia(WEEK_2));
        sign(context, new Guardian("Cai", "13700137000", null), child("Cat", WEEK_2));
        offer(Camp.waiting(5));
        assertThat(move(ada, WEEK_2)).isEqualTo(new Change.Refused(Reason.FULL));
    }

    @Test
    void aChildThatIsElsewhereAtThatTimeStaysWhereItIs() {
        Received ada = sign(context, ADA, ben(WEEK_2));
        sign(context, BOB, ben(WEDNESDAY));
        assertThat(move(ada, WEEK_1)).isEqualTo(new Change.Refused(Reason.OVERLAPPING));
        assertThat(states(ada)).containsExactly("week-2 CONFIRMED");
    }

    @Test
    void theSessionItLeavesIsNotInTheWay() {
        Received ada = sign(context, ADA, ben(WEEK_1));
        assertThat(move(ada, WEDNESDAY)).isInstanceOf(Change.Made.class);
        assertThat(states(ada)).containsExactly("week-1 CANCELLED", "wednesday CONFIRMED");
    }

    @Test
    void whoIsTooOldThatDayStaysWhereItIs() {
        SessionOffer later = new SessionOffer(
                "later",
                10,
                WEEK_2.starts().plusSeconds(5L * 366 * 86400),
                WEEK_2.ends().plusSeconds(5L * 366 * 86400),
                false);
        Received ada = sign(context, ADA, ben(WEEK_1));
        offer(Camp.offer(WEEK_1, later));
        assertThat(sheet(ada).sessions()).isEmpty();
        assertThat(move(ada, later)).isEqualTo(new Change.Refused(Reason.GONE));
    }

    @Test
    void onceTheSessionHasBegunNobodyMoves() {
        Received ada = sign(context, ADA, ben(WEEK_1));
        clock.set(WEEK_1.starts());
        assertThat(move(ada, WEEK_2)).isEqualTo(new Change.Refused(Reason.GONE));
    }

    @Test
    void anOfferThatHasLapsedCannotBeCarriedElsewhere() {
        offer(Camp.waiting(1));
        Received bob = sign(context, BOB, mia(WEEK_1));
        Received ada = sign(context, ADA, ben(WEEK_1));
        cancelFirst(bob);
        clock.set(page(ada).registrations().getFirst().offerUntil());
        assertThat(move(ada, WEEK_2)).isEqualTo(new Change.Refused(Reason.GONE));
        assertThat(states(ada)).containsExactly("week-1 DECLINED");
    }

    @Test
    void whoWaitsMayTakeAFreePlaceElsewhere() {
        offer(Camp.waiting(1));
        sign(context, BOB, mia(WEEK_1));
        Received ada = sign(context, ADA, ben(WEEK_1));
        assertThat(move(ada, WEEK_2)).isInstanceOf(Change.Made.class);
        assertThat(places.held(Camp.SLUG).get("week-1").waiting()).isNotEqualTo(1);
    }

    @Test
    void nobodyMovesTheChildOfAnotherHousehold() {
        Received ada = sign(context, ADA, ben(WEEK_1));
        Received bob = sign(context, BOB, mia(WEEK_1));
        MoveLink link = context.getBean(MoveLink.class);
        assertThat(link.move(bob.manageToken(), reference(ada), "week-2")).isEmpty();
        assertThat(link.open(bob.manageToken(), reference(ada))).isEmpty();
        assertThat(link.move("nobody", reference(ada), "week-2")).isEmpty();
    }

    @Test
    void ofManyWhoMoveToTheLastPlaceOneGetsIt() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            assertThat(race(context)).isEqualTo(1);
        }
    }

    @Test
    void withoutTheLockTheLastPlaceIsGivenTwice(@TempDir Path home) throws Exception {
        try (ApplicationContext unlocked =
                start(home, Map.of("test.clock", Camp.NOW, "test.offers", true, "test.unlocked", true))) {
            for (int round = 0; round < 50 * ROUNDS; round++) {
                if (race(unlocked) > 1) {
                    return;
                }
            }
        }
        throw new AssertionError("The lock could be left out and nobody would notice");
    }

    /** Eight children of week 1 want the one place of week 2: how many have it afterwards. */
    private int race(ApplicationContext where) throws Exception {
        Databases.clear(where);
        EventOffer race = Camp.offer(Camp.withCapacity(WEEK_1, 10), Camp.withCapacity(WEEK_2, 1));
        where.getBean(CampOffers.class).put(race);
        List<Callable<Change>> deeds = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            SignUp signUps = where.getBean(SignUp.class);
            Guardian guardian = new Guardian("Guardian " + i, "1370000000" + i, null);
            Received received = (Received)
                    signUps.place(Camp.request(signUps.formToken(race), guardian, child("Child " + i, WEEK_1)), race);
            String reference = where.getBean(ManageLink.class)
                    .open(received.manageToken())
                    .orElseThrow()
                    .registrations()
                    .getFirst()
                    .reference();
            deeds.add(() -> where.getBean(MoveLink.class)
                    .move(received.manageToken(), reference, "week-2")
                    .orElseThrow());
        }
        Crowd.allAtOnce(deeds);
        return Integer.parseInt(Databases.text(where, """
                        select count(*) from registration
                        where session_key = 'week-2' and confirmed_at is not null and cancelled_at is null
                        """).getFirst());
    }

    @Test
    void oneChildMovedTwiceAtOnceIsMovedOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            clear();
            Received ada = sign(context, ADA, ben(WEEK_1));
            String reference = reference(ada);
            MoveLink link = context.getBean(MoveLink.class);
            Crowd.allAtOnce(List.of(
                    () -> link.move(ada.manageToken(), reference, "week-2"),
                    () -> link.move(ada.manageToken(), reference, "wednesday")));
            assertThat(page(ada).registrations().stream().filter(each -> each.state() == Standing.CONFIRMED))
                    .hasSize(1);
        }
    }

    private Received sign(ApplicationContext where, Guardian guardian, ChildEntry... children) {
        SignUp signUps = where.getBean(SignUp.class);
        return (Received) signUps.place(Camp.request(signUps.formToken(camp), guardian, children), camp);
    }

    private Change move(Received received, SessionOffer to) {
        return context.getBean(MoveLink.class)
                .move(received.manageToken(), reference(received), to.key())
                .orElseThrow();
    }

    private MoveSheet sheet(Received received) {
        return context.getBean(MoveLink.class)
                .open(received.manageToken(), reference(received))
                .orElseThrow();
    }

    private String reference(Received received) {
        return page(received).registrations().getFirst().reference();
    }

    private List<String> states(Received received) {
        return page(received).registrations().stream()
                .map(each -> each.session() + " " + each.state())
                .toList();
    }
}
