package org.openday.registration;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicReference;
import org.openday.notification.Outbox;
import org.openday.shared.Site;
import org.openday.web.Messages;

/** Sends codes as ever, and lets a test read the last one as the guardian would. */
@Singleton
@Replaces(CodePost.class)
@Requires(property = "test.codes")
public class KeptCodes extends CodePost {

    private final AtomicReference<String> last = new AtomicReference<>("");

    KeptCodes(Outbox outbox, Messages messages, Site site) {
        super(outbox, messages, site);
    }

    @Override
    void send(Household household, Contact contact, String code, OneTimeCode row) {
        super.send(household, contact, code, row);
        last.set(code);
    }

    public String last() {
        return last.get();
    }

    /** Six digits that are not the code. */
    public String wrong() {
        return last().startsWith("0") ? "1" + last().substring(1) : "0" + last().substring(1);
    }
}
