package org.openday.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.openday.registration.Camp.ADA;
import static org.openday.registration.Camp.BOB;
import static org.openday.registration.Camp.WEEK_1;
import static org.openday.registration.Camp.WEEK_2;
import static org.openday.registration.Camp.ben;
import static org.openday.registration.Camp.child;
import static org.openday.registration.Camp.mia;
import static org.openday.registration.Camp.waiting;
import static org.openday.registration.Standing.CANCELLED;
import static org.openday.registration.Standing.CONFIRMED;
import static org.openday.registration.Standing.DECLINED;
import static org.openday.registration.Standing.OFFERED;
import static org.openday.registration.Standing.WAITING;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openday.database.Databases;
import org.openday.event.Occupancy.Held;
import org.openday.registration.Outcome.Received;

/** What a waiting list promises, on whichever engine: a camp with two places a week, held for 24 waking hours. */
abstract class QueueContract extends SignUpWorld {

    private static final Guardian CAI = new Guardian("Cai", "13700137000", null);
    private static final Guardian DAN = new Guardian("Dan", "13600136000", null);

    private Received first;

    @BeforeEach
    void twoPlacesAreTaken() {
        capacity(2);
        first = sign(new Guardian("Eva", "13500135000", null), child("Eve", WEEK_1));
        sign(new Guardian("Fay", "13400134000", null), child("Flo", WEEK_1));
    }

    @Test
    void whoComesToAFullSessionWaitsAndSeesItsPosition() {
        Received ada = sign(ADA, ben(WEEK_1));
        Received bob = sign(BOB, mia(WEEK_1));
        assertThat(states(ada)).containsExactly(WAITING);
        assertThat(position(ada)).isEqualTo(1);
        assertThat(position(bob)).isEqualTo(2);
        assertThat(places.held(Camp.SLUG)).containsEntry("week-1", new Held(2, 2));
    }

    @Test
    void aFreedPlaceGoesToTheFirstOnTheWaitingList() {
        Received ada = sign(ADA, ben(WEEK_1));
        Received bob = sign(BOB, mia(WEEK_1));
        manageLink.cancelAll(first.manageToken());
        assertThat(states(ada)).containsExactly(OFFERED);
        assertThat(states(bob)).containsExactly(WAITING);
        assertThat(position(bob)).isEqualTo(1);
        assertThat(places.taken(Camp.SLUG)).containsEntry("week-1", 2);
    }

    @Test
    void whileAnybodyWaitsAFreedPlaceIsNotThePublics() {
        Received ada = sign(ADA, ben(WEEK_1));
        context.getBean(CampOffers.class).put(Camp.offer(new org.openday.shared.Slug("other-camp"), WEEK_1));
        capacity(2);
        expireOffers(ada);
        Received bob = sign(BOB, mia(WEEK_1), child("Max", WEEK_2));
        assertThat(states(bob)).containsExactly(WAITING, CONFIRMED);
    }

    private void expireOffers(Received ada) {
        Received pair = signTied(CAI, child("One", WEEK_1), child("Two", WEEK_1));
        manageLink.cancelAll(first.manageToken());
        assertThat(states(ada)).containsExactly(OFFERED);
        manageLink.cancelAll(ada.manageToken());
        assertThat(states(pair)).containsOnly(WAITING);
        Received small = sign(DAN, child("Small", WEEK_1));
        assertThat(states(small)).containsExactly(CONFIRMED);
    }

    @Test
    void siblingsWhoGoTogetherAreOfferedPlacesTogetherOrNotAtAll() throws Exception {
        Received pair = signTied(CAI, child("One", WEEK_1), child("Two", WEEK_1));
        Received ada = sign(ADA, ben(WEEK_1));
        manageLink.cancelAll(first.manageToken());
        assertThat(states(pair)).containsExactly(WAITING, WAITING);
        assertThat(states(ada)).containsExactly(OFFERED);
        assertThat(Databases.text(context, "select concat(needed, ' of ', free) from queue_skip"))
                .containsExactly("2 of 1");
        assertThat(position(pair)).isEqualTo(1);
        capacity(4);
        context.getBean(Lapses.class).run();
        assertThat(states(pair)).containsExactly(OFFERED, OFFERED);
        manageLink.accept(
                pair.manageToken(), page(pair).registrations().getFirst().reference());
        assertThat(states(pair)).containsExactly(CONFIRMED, CONFIRMED);
    }

    @Test
    void anOfferIsTakenOnce() {
        Received ada = offered();
        assertThat(accept(ada)).containsExactly(CONFIRMED);
        assertThat(accept(ada)).containsExactly(CONFIRMED);
        manageLink.decline(ada.manageToken(), reference(ada));
        assertThat(states(ada)).containsExactly(CONFIRMED);
    }

    /** Often, since the two have to meet. */
    @RepeatedTest(10)
    void whicheverGuardianIsFirstAnOfferIsTakenOnce() throws Exception {
        Received ada = offered();
        String reference = reference(ada);
        Crowd.allAtOnce(List.of(
                () -> manageLink.accept(ada.manageToken(), reference),
                () -> manageLink.decline(ada.manageToken(), reference),
                () -> manageLink.accept(ada.manageToken(), reference)));
        boolean taken = states(ada).equals(List.of(CONFIRMED));
        assertThat(states(ada)).isSubsetOf(CONFIRMED, DECLINED);
        assertThat(Databases.text(context, "select count(*) from outbox where template = 'confirmed'"))
                .containsExactly(taken ? "3" : "2");
        assertThat(places.taken(Camp.SLUG)).containsEntry("week-1", taken ? 2 : 1);
        assertThat(findings()).isEmpty();
    }

    @Test
    void aDeclinedOfferGoesToTheNext() {
        Received ada = sign(ADA, ben(WEEK_1));
        Received bob = sign(BOB, mia(WEEK_1));
        manageLink.cancelAll(first.manageToken());
        manageLink.decline(ada.manageToken(), reference(ada));
        assertThat(states(ada)).containsExactly(DECLINED);
        assertThat(states(bob)).containsExactly(OFFERED);
    }

    @Test
    void anOfferEndsByTheClockAlone() {
        Received ada = offered();
        clock.set(page(ada).registrations().getFirst().offerUntil());
        assertThat(states(ada)).containsExactly(DECLINED);
        assertThat(accept(ada)).containsExactly(DECLINED);
        assertThat(places.taken(Camp.SLUG)).containsEntry("week-1", 1);
    }

    @Test
    void untilItEndsAnOfferCanBeTaken() {
        Received ada = offered();
        clock.set(page(ada).registrations().getFirst().offerUntil().minusMillis(1));
        assertThat(accept(ada)).containsExactly(CONFIRMED);
    }

    @Test
    void aLapsedOfferIsPassedOn() {
        Received ada = offered();
        Received bob = sign(BOB, mia(WEEK_1));
        clock.set(page(ada).registrations().getFirst().offerUntil());
        context.getBean(Lapses.class).run();
        assertThat(states(ada)).containsExactly(DECLINED);
        assertThat(states(bob)).containsExactly(OFFERED);
    }

    @Test
    void whoComesWhenAnOfferHasJustLapsedStandsBehindThoseWhoWait() {
        Received ada = offered();
        Received bob = sign(BOB, mia(WEEK_1));
        clock.set(page(ada).registrations().getFirst().offerUntil());
        Received cai = sign(CAI, child("Cat", WEEK_1));
        assertThat(states(bob)).containsExactly(OFFERED);
        assertThat(states(cai)).containsExactly(WAITING);
    }

    @Test
    void anOfferMadeAtNightIsHeldIntoTheDay() {
        clock.set(java.time.Instant.parse("2026-06-01T15:00:00Z"));
        Received ada = offered();
        assertThat(page(ada).registrations().getFirst().offerUntil()).isEqualTo("2026-06-03T10:00:00Z");
    }

    @Test
    void anOfferNeverOutlastsTheBeginning() {
        clock.set(WEEK_1.starts().minus(Duration.ofDays(6)));
        Received ada = sign(ADA, ben(WEEK_1));
        clock.set(WEEK_1.starts().minus(Duration.ofHours(2)));
        manageLink.cancelAll(first.manageToken());
        assertThat(page(ada).registrations().getFirst().offerUntil()).isEqualTo(WEEK_1.starts());
    }

    @Test
    void moreCapacityServesTheListFirst() {
        Received ada = sign(ADA, ben(WEEK_1));
        Received bob = sign(BOB, mia(WEEK_1));
        capacity(3);
        Received cai = sign(CAI, child("Cat", WEEK_1));
        assertThat(states(ada)).containsExactly(OFFERED);
        assertThat(states(bob)).containsExactly(WAITING);
        assertThat(states(cai)).containsExactly(WAITING);
    }

    @Test
    void lessCapacityEvictsNobody() {
        capacity(1);
        Received ada = sign(ADA, ben(WEEK_1));
        manageLink.cancelAll(first.manageToken());
        assertThat(states(ada)).containsExactly(WAITING);
        assertThat(places.taken(Camp.SLUG)).containsEntry("week-1", 1);
    }

    @Test
    void askingTwiceFromTheSameContactGainsNoSecondNumber() {
        Received ada = sign(ADA, ben(WEEK_1));
        Received bob = sign(BOB, mia(WEEK_1));
        Received again = sign(ADA, ben(WEEK_1));
        assertThat(position(again)).isEqualTo(1);
        assertThat(position(bob)).isEqualTo(2);
        manageLink.cancelAll(first.manageToken());
        assertThat(states(again)).isEqualTo(states(ada)).containsExactly(OFFERED);
        assertThat(places.taken(Camp.SLUG)).containsEntry("week-1", 2);
    }

    @Test
    void aStrangerWhoAsksForTheSameChildLearnsNothing() {
        sign(ADA, ben(WEEK_1));
        Received bob = sign(BOB, ben(WEEK_1));
        assertThat(states(bob)).containsExactly(WAITING);
        assertThat(position(bob)).isEqualTo(2);
    }

    @Test
    void whoLeavesTheListBringsTheOthersForward() {
        Received ada = sign(ADA, ben(WEEK_1));
        Received bob = sign(BOB, mia(WEEK_1));
        manageLink.cancelAll(ada.manageToken());
        assertThat(states(ada)).containsExactly(CANCELLED);
        assertThat(position(bob)).isEqualTo(1);
    }

    @Test
    void everyStepIsToldToTheFamilyOnce() throws Exception {
        Received ada = offered();
        accept(ada);
        accept(ada);
        manageLink.cancelAll(ada.manageToken());
        assertThat(Databases.text(context, "select template from outbox where message_key like '%/1' order by id"))
                .containsExactly(
                        "confirmed",
                        "confirmed",
                        "waiting",
                        "cancelled-by-family",
                        "offer",
                        "confirmed",
                        "cancelled-by-family");
    }

    @Test
    void aGuardianWhoIsRemindedHoldsAPlaceAndIsRemindedOnce() throws Exception {
        sign(ADA, ben(WEEK_1));
        Reminders reminders = context.getBean(Reminders.class);
        clock.set(WEEK_1.starts().minus(Duration.ofDays(7)));
        reminders.run();
        reminders.run();
        clock.set(WEEK_1.starts().minus(Duration.ofDays(1)));
        reminders.run();
        clock.set(WEEK_1.ends());
        reminders.run();
        assertThat(Databases.text(
                        context,
                        "select template from outbox where template like 're%' or template like 'after%' order by id"))
                .containsExactly("reminder-7", "reminder-7", "reminder-1", "reminder-1", "after-event", "after-event");
    }

    @Test
    void whatHappensKeepsTheInvariants() {
        sign(ADA, ben(WEEK_1));
        signTied(CAI, child("One", WEEK_1), child("Two", WEEK_1));
        clock.advance(Duration.ofMinutes(1));
        manageLink.cancelAll(first.manageToken());
        clock.advance(Duration.ofDays(3));
        context.getBean(Lapses.class).run();
        capacity(5);
        sign(BOB, mia(WEEK_1));
        assertThat(findings()).isEmpty();
        capacity(1);
        sign(DAN, child("Dot", WEEK_1));
        assertThat(context.getBean(Invariants.class).check())
                .extracting(Invariants.Finding::invariant, Invariants.Finding::fault)
                .containsExactly(tuple("I9", false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            I1; update registration set confirmed_at = joined_at, offered_at = null, offer_until = null
            I3; update registration set child_key = 'one', household_id = (select min(id) from household)
            I3; update registration set child_key = 'one', session_key = case when confirmed_at is null then session_key else 'week-2' end
            I4; update registration set confirmed_at = joined_at where id = (select max(m) from (select max(id) m from registration where queue_no is not null) x)
            I5; update registration set joined_at = '2026-06-01 00:00:01', confirmed_at = '2026-06-01 00:00:01' where queue_no is null
            I6; update registration set offered_at = '2026-06-01 00:00:02', offer_until = '2026-06-02 00:00:00' where queue_no = (select max(m) from (select max(queue_no) m from registration) x)
            I7; update registration set offered_at = joined_at, offer_until = joined_at where confirmed_at is not null
            I11; delete from outbox
            """)
    void whatBreaksAnInvariantIsFound(String invariant, String deed) throws Exception {
        sign(ADA, ben(WEEK_1));
        signTied(CAI, child("One", WEEK_1), child("Two", WEEK_1));
        sign(DAN, child("Dot", WEEK_2));
        clock.advance(Duration.ofMinutes(1));
        Databases.change(context, deed);
        assertThat(findings()).contains(invariant);
    }

    private List<String> findings() {
        return context.getBean(Invariants.class).check().stream()
                .filter(Invariants.Finding::fault)
                .map(Invariants.Finding::invariant)
                .toList();
    }

    private Received offered() {
        Received ada = sign(ADA, ben(WEEK_1));
        manageLink.cancelAll(first.manageToken());
        assertThat(states(ada)).containsExactly(OFFERED);
        return ada;
    }

    private List<Standing> accept(Received received) {
        manageLink.accept(received.manageToken(), reference(received));
        return states(received);
    }

    private String reference(Received received) {
        return page(received).registrations().getFirst().reference();
    }

    private List<Standing> states(Received received) {
        return page(received).registrations().stream()
                .map(ManagedRegistration::state)
                .toList();
    }

    private Integer position(Received received) {
        return page(received).registrations().getFirst().position();
    }

    private void capacity(int capacity) {
        context.getBean(CampOffers.class).put(waiting(capacity));
    }

    private Received sign(Guardian guardian, ChildEntry... children) {
        return sign(guardian, false, children);
    }

    private Received signTied(Guardian guardian, ChildEntry... children) {
        return sign(guardian, true, children);
    }

    private Received sign(Guardian guardian, boolean tied, ChildEntry... children) {
        EventOffer offer = context.getBean(CampOffers.class).of(Camp.SLUG).orElseThrow();
        return Camp.received(signUp, offer, guardian, tied, children);
    }
}
