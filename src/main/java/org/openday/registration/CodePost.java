package org.openday.registration;

import jakarta.inject.Singleton;
import java.util.Map;
import org.openday.notification.Message;
import org.openday.notification.Outbox;
import org.openday.shared.Site;
import org.openday.web.Messages;
import org.openday.web.Wording;

/** Writes the letter with a code to the one contact that was chosen for it. */
@Singleton
class CodePost {

    private final Outbox outbox;
    private final Messages messages;
    private final Site site;

    CodePost(Outbox outbox, Messages messages, Site site) {
        this.outbox = outbox;
        this.messages = messages;
        this.site = site;
    }

    void send(Household household, Contact contact, String code, OneTimeCode row) {
        Wording words = new Wording(messages, household.language(), site.zone());
        Map<String, String> values =
                Map.of("code", code, "until", words.dateTime(row.expiresAt()), "site", words.text("site.name"));
        outbox.add(new Message(
                "code/household-" + household.number() + "/" + row.id(),
                "code",
                household.language(),
                contact.recipient(),
                values,
                null));
    }
}
