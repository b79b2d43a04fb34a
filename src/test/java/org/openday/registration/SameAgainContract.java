package org.openday.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.openday.registration.Camp.ADA;
import static org.openday.registration.Camp.BOB;
import static org.openday.registration.Camp.OFFER;
import static org.openday.registration.Camp.SLUG;
import static org.openday.registration.Camp.WEDNESDAY;
import static org.openday.registration.Camp.WEEK_1;
import static org.openday.registration.Camp.WEEK_2;
import static org.openday.registration.Camp.ben;
import static org.openday.registration.Camp.child;
import static org.openday.registration.Camp.mia;
import static org.openday.registration.Camp.offer;
import static org.openday.registration.Camp.request;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openday.database.Databases;
import org.openday.registration.Outcome.Received;
import org.openday.shared.Slug;

/** What happens when a child or a form comes a second time, on whichever engine. */
abstract class SameAgainContract extends SignUpWorld {

    @Test
    void theSameChildFromAnotherGuardianTakesNoSecondPlace() {
        Received ada = place(ADA, ben(WEEK_1));
        Received bob = place(BOB, child("Ｂ e n", WEEK_1));
        assertThat(ada).isNotEqualTo(bob);
        assertThat(page(bob).registrations().getFirst().state()).isEqualTo(Standing.CONFIRMED);
        assertThat(places.taken(SLUG)).containsOnly(entry("week-1", 1));
    }

    @Test
    void aPlaceHeldTwiceIsFreeOnlyWhenBothLetGo() {
        Received ada = place(ADA, ben(WEEK_1));
        Received bob = place(BOB, ben(WEEK_1));
        manageLink.cancelAll(ada.manageToken());
        assertThat(places.taken(SLUG)).containsOnly(entry("week-1", 1));
        manageLink.cancelAll(bob.manageToken());
        assertThat(places.taken(SLUG)).isEmpty();
    }

    @Test
    void whenFullOnlyTheSameContactLearnsThatTheChildIsIn() {
        fill(WEEK_1, 9);
        place(ADA, ben(WEEK_1));
        Guardian samePhone = new Guardian("Grandma", "+86 138-0013-8000", null);
        assertThat(tryPlace(samePhone, ben(WEEK_1))).isInstanceOf(Received.class);
        assertThat(tryPlace(BOB, ben(WEEK_1))).isEqualTo(full(WEEK_1, 0, 0));
        assertThat(tryPlace(samePhone, mia(WEEK_1))).isEqualTo(full(WEEK_1, 0, 0));
        assertThat(places.taken(SLUG)).containsOnly(entry("week-1", 10));
    }

    @Test
    void aKnownChildIsAnsweredLikeAnUnknownOneBesideItsSibling() {
        fill(WEEK_1, 8);
        place(ADA, ben(WEEK_1));
        assertThat(tryPlace(BOB, ben(WEEK_1), mia(WEEK_1))).isEqualTo(full(WEEK_1, 1, 0, 1));
    }

    @Test
    void noChildIsAtTwoPlacesAtOnce() {
        place(ADA, ben(WEEK_1));
        assertThat(tryPlace(ADA, mia(WEEK_1), ben(WEDNESDAY))).isEqualTo(new Outcome.Overlapping(List.of(1)));
        assertThat(tryPlace(BOB, ben(WEEK_2))).isInstanceOf(Received.class);
    }

    @Test
    void noChildIsAtTwoEventsAtOnce() {
        place(ADA, ben(WEEK_1));
        EventOffer other = offer(new Slug("open-day"), WEDNESDAY);
        SignUpRequest request = request(signUp.formToken(other), ADA, ben(WEDNESDAY));
        assertThat(signUp.place(request, other)).isEqualTo(new Outcome.Overlapping(List.of(0)));
    }

    @Test
    void aCancelledRegistrationOverlapsWithNothing() {
        manageLink.cancelAll(place(ADA, ben(WEEK_1)).manageToken());
        assertThat(tryPlace(ADA, ben(WEDNESDAY))).isInstanceOf(Received.class);
    }

    @Test
    void theSameFormHandedInAgainGetsTheSameLink() throws Exception {
        SignUpRequest request = request(signUp.formToken(OFFER), ADA, ben(WEEK_1));
        Outcome first = signUp.place(request, OFFER);
        assertThat(signUp.place(request, OFFER)).isEqualTo(first).isInstanceOf(Received.class);
        assertThat(Databases.text(context, "select count(*) from household")).containsExactly("1");
    }

    @Test
    void theSameFormIsAnsweredAgainEvenWhenSignUpIsOver() {
        SignUpRequest request = request(signUp.formToken(OFFER), ADA, ben(WEEK_1));
        Outcome first = signUp.place(request, OFFER);
        clock.set(WEEK_2.ends());
        assertThat(signUp.place(request, OFFER)).isEqualTo(first);
    }

    @Test
    void theSameFormWithOtherContentDoesNotGetTheOtherFamilysLink() {
        String token = signUp.formToken(OFFER);
        signUp.place(request(token, ADA, ben(WEEK_1)), OFFER);
        assertThat(signUp.place(request(token, BOB, mia(WEEK_1)), OFFER)).isEqualTo(new Outcome.AlreadyUsed());
        assertThat(signUp.place(request(token, ADA, ben(WEEK_2)), OFFER)).isEqualTo(new Outcome.AlreadyUsed());
    }

    @Test
    void aFormThatWasRefusedMayBeHandedInAgain() {
        fill(WEEK_1, 9);
        Received last = place(BOB, mia(WEEK_1));
        SignUpRequest request = request(signUp.formToken(OFFER), ADA, ben(WEEK_1));
        assertThat(signUp.place(request, OFFER)).isEqualTo(full(WEEK_1, 0, 0));
        manageLink.cancelAll(last.manageToken());
        assertThat(signUp.place(request, OFFER)).isInstanceOf(Received.class);
    }
}
