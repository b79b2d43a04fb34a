package org.openday.registration;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.openday.notification.Message;

/** Writes the letter with the link of one household to one of its contacts. */
@Singleton
final class LinkLetters {

    private final Addressees addressees;
    private final LetterValues values;

    LinkLetters(Addressees addressees, LetterValues values) {
        this.addressees = addressees;
        this.values = values;
    }

    Optional<Message> of(Household household, Contact contact, String occasion) {
        List<Addressee> rows = addressees.ofHousehold(household.number());
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Message(
                        "link-again/" + rows.getFirst().id() + "/" + occasion + "/" + contact.key(),
                        "link-again",
                        household.language(),
                        contact.recipient(),
                        values.of(rows),
                        null));
    }
}
