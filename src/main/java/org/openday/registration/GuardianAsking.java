package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.openday.registration.Enrolment.Enrolled;
import org.openday.shared.Site;

/**
 * Asks a guardian by letter to confirm, in the caller's transaction: who fills in a form may not be who can be reached
 * under its contact.
 */
@Singleton
final class GuardianAsking {

    private final GuardianSettings settings;
    private final Confirmations confirmations;
    private final ConfirmationCodes codes;
    private final ConfirmationPost post;
    private final Site site;

    GuardianAsking(
            GuardianSettings settings,
            Confirmations confirmations,
            ConfirmationCodes codes,
            ConfirmationPost post,
            Site site) {
        this.settings = settings;
        this.confirmations = confirmations;
        this.codes = codes;
        this.post = post;
        this.site = site;
    }

    /**
     * After a sign-up: if a child is that young on this day.
     *
     * @param all all that the household has signed up for
     */
    void ask(Enrolled enrolled, List<Addressee> all, Instant now) {
        if (isAnyYoung(enrolled.children(), now)) {
            long household = enrolled.household().number();
            String code = codes.draw();
            Instant until = settings.until(now, now);
            confirmations.ask(household, codes.hash(household, code), until, now);
            post.ask(all, code, until, now);
        }
    }

    private boolean isAnyYoung(List<Child> children, Instant now) {
        if (settings.underAge() == 0) {
            return false;
        }
        String bornAfter = settings.bornAfter(LocalDate.ofInstant(now, site.zone()));
        return children.stream().anyMatch(child -> child.born().compareTo(bornAfter) > 0);
    }

    /** Once more, with another code; the one before no longer counts. */
    void again(Household household, Confirmation confirmation, Instant now) {
        String code = codes.draw();
        Instant until = settings.until(confirmation.askedAt(), now);
        if (confirmations.renew(household.number(), codes.hash(household.number(), code), until, now) > 0) {
            post.ask(household, code, until, now);
        }
    }
}
