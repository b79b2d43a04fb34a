package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.openday.notification.Message;

/** Letters to a household as a whole: one, however many children and sessions. */
@Singleton
final class ConfirmationPost {

    private final Addressees addressees;
    private final Post post;
    private final LetterValues values;

    ConfirmationPost(Addressees addressees, Post post, LetterValues values) {
        this.addressees = addressees;
        this.post = post;
        this.values = values;
    }

    void ask(Household household, String code, Instant until, Instant now) {
        post.send(write(addressees.ofHousehold(household.number()), code, until, now));
    }

    /**
     * The letters in which a guardian is asked, not sent yet.
     *
     * @param all all that the household has signed up for
     */
    List<Message> write(List<Addressee> all, String code, Instant until, Instant now) {
        Map<String, String> more = values.confirmation(all.getFirst(), code, until);
        return post.letters("consent-confirm", all, occasion(now), more);
    }

    void unconfirmed(Household household, Instant now) {
        List<Addressee> all = addressees.changed(household.number(), now);
        if (!all.isEmpty()) {
            post.sendOne("unconfirmed", all, occasion(now), Map.of());
        }
    }

    /** @param texts the titles of what has changed */
    void changedTexts(Household household, String texts, String occasion) {
        post.sendOne("consent-again", addressees.ofHousehold(household.number()), occasion, Map.of("reason", texts));
    }

    private static String occasion(Instant at) {
        return String.valueOf(at.toEpochMilli());
    }
}
