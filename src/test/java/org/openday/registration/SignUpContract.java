package org.openday.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.openday.registration.Camp.ADA;
import static org.openday.registration.Camp.BOB;
import static org.openday.registration.Camp.NOW;
import static org.openday.registration.Camp.PHOTOS;
import static org.openday.registration.Camp.PRIVACY;
import static org.openday.registration.Camp.SLUG;
import static org.openday.registration.Camp.WEEK_1;
import static org.openday.registration.Camp.WEEK_2;
import static org.openday.registration.Camp.ben;
import static org.openday.registration.Camp.child;
import static org.openday.registration.Camp.mia;
import static org.openday.registration.Camp.offer;
import static org.openday.registration.Camp.request;
import static org.openday.registration.Camp.withCapacity;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.openday.database.Databases;
import org.openday.registration.Outcome.Received;
import org.openday.shared.Sha256;

/** What a sign-up promises, on whichever engine. */
abstract class SignUpContract extends SignUpWorld {

    @Test
    void aHouseholdGetsAPlaceForEachChildAndAPageOfItsOwn() {
        ManagedHousehold household = page(place(ADA, ben(WEEK_1), mia(WEEK_2)));
        assertThat(household.guardian()).isEqualTo(ADA);
        assertThat(household.event()).isEqualTo(SLUG);
        assertThat(household.signedUpAt()).isEqualTo(NOW);
        assertThat(household.registrations())
                .extracting(ManagedRegistration::childName, ManagedRegistration::session, ManagedRegistration::state)
                .containsExactly(
                        tuple("Ben", "week-1", Standing.CONFIRMED), tuple("Mia", "week-2", Standing.CONFIRMED));
        assertThat(places.taken(SLUG)).containsOnly(entry("week-1", 1), entry("week-2", 1));
    }

    @Test
    void whatWasEnteredComesBackToTheLastSign() {
        Guardian guardian = new Guardian("欧阳𠮷", null, "a@例え.jp");
        ChildEntry child = new ChildEntry("𠀋 小明", LocalDate.of(2016, 2, 29), WEEK_1.key());
        ManagedHousehold household = page(place(guardian, child));
        assertThat(household.guardian()).isEqualTo(guardian);
        ManagedRegistration registration = household.registrations().getFirst();
        assertThat(registration.childName()).isEqualTo("𠀋 小明");
        assertThat(registration.born()).isEqualTo("2016-02-29");
        assertThat(registration.starts()).isEqualTo(WEEK_1.starts());
    }

    @Test
    void timesAndBirthdaysDoNotMoveWithTheZoneOfTheMachine() throws Exception {
        TimeZone usual = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
            Received ada = place(ADA, ben(WEEK_1));
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            ManagedRegistration registration = page(ada).registrations().getFirst();
            assertThat(registration.starts()).isEqualTo(WEEK_1.starts());
            assertThat(registration.born()).isEqualTo("2015-03-14");
        } finally {
            TimeZone.setDefault(usual);
        }
        assertThat(Databases.text(context, "select cast(starts as char(19)) from registration"))
                .containsExactly("2026-07-06 01:00:00");
    }

    @Test
    void aStrangerToTheLinkSeesNothing() {
        assertThat(manageLink.open("guessed")).isEmpty();
        assertThat(manageLink.cancelAll("guessed")).isEmpty();
    }

    @Test
    void onlyTheHashOfTheLinkIsKept() throws Exception {
        Received received = place(ADA, ben(WEEK_1));
        assertThat(Databases.text(context, "select manage_token_hash from household"))
                .containsExactly(Sha256.hex(received.manageToken()));
        assertThat(received.manageToken()).hasSizeGreaterThanOrEqualTo(22);
    }

    @Test
    void theEleventhChildFindsTheSessionFull() {
        fill(WEEK_1, 10);
        assertThat(tryPlace(ADA, ben(WEEK_1))).isEqualTo(full(WEEK_1, 0, 0));
    }

    @Test
    void ifOneChildFindsNoRoomNobodyIsPlaced() {
        fill(WEEK_1, 10);
        assertThat(tryPlace(ADA, mia(WEEK_2), ben(WEEK_1))).isEqualTo(full(WEEK_1, 0, 1));
        assertThat(places.taken(SLUG)).doesNotContainKey("week-2");
    }

    @Test
    void siblingsDoNotOvershootTheLastPlace() {
        fill(WEEK_1, 9);
        assertThat(tryPlace(ADA, mia(WEEK_1), ben(WEEK_1))).isEqualTo(full(WEEK_1, 1, 0, 1));
        assertThat(tryPlace(ADA, mia(WEEK_1))).isInstanceOf(Received.class);
    }

    @Test
    void aCancelledPlaceIsFreeAtOnce() {
        fill(WEEK_1, 9);
        Received ada = place(ADA, ben(WEEK_1));
        assertThat(tryPlace(BOB, mia(WEEK_1))).isEqualTo(full(WEEK_1, 0, 0));
        cancelFirst(ada);
        assertThat(tryPlace(BOB, mia(WEEK_1))).isInstanceOf(Received.class);
    }

    @Test
    void cancellingTwiceChangesNothing() {
        Received ada = place(ADA, ben(WEEK_1));
        ManagedHousehold once = cancelFirst(ada);
        clock.advance(Duration.ofHours(1));
        assertThat(cancelFirst(ada)).isEqualTo(once);
        assertThat(once.registrations().getFirst().cancelledAt()).isEqualTo(NOW);
        assertThat(once.registrations().getFirst().state()).isEqualTo(Standing.CANCELLED);
    }

    @Test
    void aHouseholdCancelsOneChildOrAll() {
        Received ada = place(ADA, ben(WEEK_1), mia(WEEK_1));
        cancelFirst(ada);
        assertThat(places.taken(SLUG)).containsOnly(entry("week-1", 1));
        assertThat(manageLink.cancelAll(ada.manageToken()).orElseThrow().registrations())
                .extracting(ManagedRegistration::state)
                .containsOnly(Standing.CANCELLED);
        assertThat(places.taken(SLUG)).isEmpty();
    }

    @Test
    void nobodyCancelsTheRegistrationOfAnotherHousehold() {
        Received ada = place(ADA, ben(WEEK_1));
        Received bob = place(BOB, mia(WEEK_1));
        String adas = page(ada).registrations().getFirst().reference();
        manageLink.cancel(bob.manageToken(), adas);
        manageLink.cancel(bob.manageToken(), "nonsense");
        assertThat(places.taken(SLUG)).containsOnly(entry("week-1", 2));
    }

    @Test
    void everyAnswerToAConsentIsKeptForTheHouseholdOrForEachChild() throws Exception {
        place(ADA, ben(WEEK_1), mia(WEEK_1));
        assertThat(Databases.text(
                        context,
                        "select concat(slug, ' ', answer, ' ',"
                                + " case when child_id is null then 'household' else 'child' end, ' ', text_sha256)"
                                + " from consent order by id"))
                .containsExactly(
                        "privacy GIVEN household " + PRIVACY.sha256(),
                        "photos REFUSED child " + PHOTOS.sha256(),
                        "photos REFUSED child " + PHOTOS.sha256());
    }

    @Test
    void aRaisedCapacityIsUsedAndALoweredOneEvictsNobody() {
        fill(WEEK_1, 10);
        assertThat(placeAt(12, ben(WEEK_1))).isInstanceOf(Received.class);
        assertThat(placeAt(5, mia(WEEK_1))).isEqualTo(full(WEEK_1, 0, 0));
        assertThat(places.taken(SLUG)).containsOnly(entry("week-1", 11));
    }

    private Outcome placeAt(int capacity, ChildEntry child) {
        EventOffer offer = offer(withCapacity(WEEK_1, capacity));
        return signUp.place(request(signUp.formToken(offer), ADA, child), offer);
    }

    @Test
    void aPlaceInASessionThatHasBegunIsKept() {
        Received ada = place(ADA, ben(WEEK_1), mia(WEEK_2));
        clock.set(WEEK_1.starts());
        manageLink.cancelAll(ada.manageToken());
        assertThat(cancelFirst(ada).registrations())
                .extracting(ManagedRegistration::state)
                .containsExactly(Standing.CONFIRMED, Standing.CANCELLED);
    }

    @Test
    void ninetyDaysAfterTheLastSessionNothingIsLeftOfAHousehold() throws Exception {
        place(ADA, ben(WEEK_1), mia(WEEK_2));
        clock.set(WEEK_2.ends().plus(Duration.ofDays(90)).minusMillis(1));
        purge();
        assertThat(Databases.text(context, "select name from child")).containsExactlyInAnyOrder("Ben", "Mia");
        clock.advance(Duration.ofMillis(1));
        purge();
        assertThat(rowsLeft()).containsOnly("0");
    }

    @Test
    void thirtyDaysAfterTheLastCancellationNothingIsLeftOfAHousehold() throws Exception {
        Received ada = place(ADA, ben(WEEK_1), mia(WEEK_2));
        place(BOB, child("Tom", WEEK_1));
        manageLink.cancelAll(ada.manageToken());
        clock.advance(Duration.ofDays(30).minusMillis(1));
        purge();
        assertThat(manageLink.open(ada.manageToken())).isPresent();
        clock.advance(Duration.ofMillis(1));
        purge();
        assertThat(manageLink.open(ada.manageToken())).isEmpty();
        assertThat(Databases.text(context, "select name from child")).containsExactly("Tom");
    }

    @Test
    void oneChildThatStaysKeepsItsHousehold() throws Exception {
        Received ada = place(ADA, ben(WEEK_1), mia(WEEK_2));
        cancelFirst(ada);
        clock.advance(Duration.ofDays(31));
        purge();
        assertThat(page(ada).registrations()).hasSize(2);
    }

    private void purge() {
        context.getBean(Retention.class).run();
    }

    private List<String> rowsLeft() throws Exception {
        return Databases.text(context, """
                select count(*) from household union all select count(*) from child
                union all select count(*) from registration union all select count(*) from consent
                """);
    }
}
