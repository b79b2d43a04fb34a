package org.openday.publishing;

import jakarta.inject.Singleton;
import java.util.Map;
import org.openday.content.FileText;
import org.openday.notification.Message;
import org.openday.notification.Outbox;
import org.openday.notification.Recipient;
import org.openday.publishing.PressBook.Failure;
import org.openday.shared.Language;
import org.openday.shared.Site;
import org.openday.web.Messages;

/** Tells an author by mail that a text did not go out, and why. */
@Singleton
class FailureLetter {

    private final Outbox outbox;
    private final Messages messages;
    private final Site site;

    FailureLetter(Outbox outbox, Messages messages, Site site) {
        this.outbox = outbox;
        this.messages = messages;
        this.site = site;
    }

    void send(Publication publication, long author, String address, Failure failure) {
        outbox.add(new Message(
                "publication-failed/" + publication.number() + "/" + author,
                "publication-failed",
                Language.ZH,
                Recipient.byMail(address),
                Map.of(
                        "title", FileText.of(publication.text()).value("title"),
                        "reason", messages.text(Language.ZH, "publishing.failure." + Codes.of(failure)),
                        "link", site.address("/staff/editions/" + publication.editionId())),
                null));
    }
}
