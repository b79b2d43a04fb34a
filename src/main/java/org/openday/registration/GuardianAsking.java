package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openday.notification.Message;
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

    /** Opens the confirmation of a household that signs up, if a child is that young on this day: the code that is asked for. */
    Optional<String> open(Household household, List<Child> children) {
        Instant now = household.signedUpAt();
        if (!isAnyYoung(children, now)) {
            return Optional.empty();
        }
        String code = codes.draw();
        confirmations.ask(household.number(), codes.hash(household.number(), code), settings.until(now, now), now);
        return Optional.of(code);
    }

    /**
     * Letters to the guardians of a household whose confirmation was opened, not sent yet.
     *
     * @param all all that the household has signed up for
     */
    List<Message> write(String code, List<Addressee> all, Instant now) {
        return post.write(all, code, settings.until(now, now), now);
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
