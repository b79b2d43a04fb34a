package org.openday.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openday.registration.Camp.ADA;
import static org.openday.registration.Camp.BOB;
import static org.openday.registration.Camp.OFFER;
import static org.openday.registration.Camp.WEEK_1;
import static org.openday.registration.Camp.WEEK_2;
import static org.openday.registration.Camp.ben;
import static org.openday.registration.Camp.mia;
import static org.openday.registration.Camp.request;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openday.registration.eligibility.Conditions;

/** Ada's children are Ben and Mia; only one of them may come. */
abstract class OnePerHouseholdContract extends SignUpWorld {

    private static final EventOffer ONE = with(new Conditions(OFFER.ages(), null, null, false, true));
    private static final Outcome HELD =
            new Outcome.Invalid(List.of(FieldError.ofChild(0, "name", "child.heldByHousehold")));

    @Test
    void aSecondChildOfTheSameContactIsNotTaken() {
        assertThat(sign(ONE, ADA, ben(WEEK_1))).isInstanceOf(Outcome.Received.class);
        assertThat(sign(ONE, ADA, mia(WEEK_2))).isEqualTo(HELD);
        assertThat(sign(ONE, new Guardian("Grandma", null, ADA.email()), mia(WEEK_2)))
                .as("by the same e-mail address")
                .isEqualTo(HELD);
    }

    @Test
    void theSameChildAnotherContactAndOtherEventsAreTaken() {
        assertThat(sign(ONE, ADA, ben(WEEK_1))).isInstanceOf(Outcome.Received.class);
        assertThat(sign(ONE, ADA, ben(WEEK_2))).isInstanceOf(Outcome.Received.class);
        assertThat(sign(ONE, BOB, mia(WEEK_1))).isInstanceOf(Outcome.Received.class);
        assertThat(sign(with(Conditions.of(OFFER.ages())), ADA, mia(WEEK_1))).isInstanceOf(Outcome.Received.class);
    }

    @Test
    void onceTheFirstChildIsCancelledTheSecondMayCome() {
        Outcome.Received first = (Outcome.Received) sign(ONE, ADA, ben(WEEK_1));
        cancelFirst(first);
        assertThat(sign(ONE, ADA, mia(WEEK_1))).isInstanceOf(Outcome.Received.class);
    }

    private Outcome sign(EventOffer offer, Guardian guardian, ChildEntry child) {
        return signUp.place(request(signUp.formToken(offer), guardian, child), offer);
    }

    private static EventOffer with(Conditions conditions) {
        return new EventOffer(
                OFFER.event(),
                OFFER.window(),
                OFFER.maxChildren(),
                conditions,
                OFFER.sessions(),
                OFFER.consents(),
                EventOffer.Giving.FIRST_COME);
    }
}
