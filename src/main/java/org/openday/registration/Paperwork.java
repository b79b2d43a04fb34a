package org.openday.registration;

import jakarta.inject.Singleton;
import java.util.List;
import org.openday.registration.Enrolment.Enrolled;

/**
 * What is written about a sign-up once it stands: letters to the guardians, and their answers to the consents. The audit
 * log comes last in the transaction, as all who write there queue for it.
 */
@Singleton
final class Paperwork {

    private final Sending sending;
    private final ConsentLedger ledger;

    Paperwork(Sending sending, ConsentLedger ledger) {
        this.sending = sending;
        this.ledger = ledger;
    }

    /** What does not depend on the places. */
    Enrolled begin(Application application, Household household, List<Child> children) {
        return new Enrolled(
                household,
                children,
                ledger.answers(application, household, children),
                sending.asked(household, children).orElse(null));
    }

    void conclude(Enrolled enrolled, List<Addressee> seated) {
        sending.signedUp(enrolled, seated, enrolled.household().signedUpAt());
        ledger.enter(enrolled.consents());
    }
}
