package org.openday.registration;

import jakarta.inject.Singleton;
import java.util.Optional;

/** Answers a form that was received before as it was answered then. */
@Singleton
final class EarlierAnswers {

    private final Households households;

    EarlierAnswers(Households households) {
        this.households = households;
    }

    Optional<Outcome> to(Application application) {
        Marks marks = application.marks();
        return households.findByFormTokenHash(marks.form()).map(household -> again(household, marks));
    }

    private static Outcome again(Household household, Marks marks) {
        return household.fingerprint().equals(marks.content())
                ? new Outcome.Received(marks.manageToken())
                : new Outcome.AlreadyUsed();
    }
}
