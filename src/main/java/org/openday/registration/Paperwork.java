package org.openday.registration;

import jakarta.inject.Singleton;
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

    void of(Application application, Enrolled enrolled) {
        sending.signedUp(enrolled.household(), enrolled.household().signedUpAt());
        ledger.record(application, enrolled.household(), enrolled.children());
    }
}
