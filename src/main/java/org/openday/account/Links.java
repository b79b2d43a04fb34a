package org.openday.account;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openday.notification.Message;
import org.openday.notification.Outbox;
import org.openday.notification.Recipient;
import org.openday.shared.Site;
import org.openday.web.Pages;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Makes the one-time links with which a password is chosen, good for three days. All of it belongs to the caller's transaction. */
@Singleton
class Links {

    static final Duration LIFE = Duration.ofDays(3);

    private final InvitationRows rows;
    private final Outbox outbox;
    private final Pages pages;
    private final Site site;
    private final Clock clock;

    Links(InvitationRows rows, Outbox outbox, Pages pages, Site site, Clock clock) {
        this.rows = rows;
        this.outbox = outbox;
        this.pages = pages;
        this.site = site;
        this.clock = clock;
    }

    /** The path of a new link, which puts earlier ones out of use. */
    String make(long staff) {
        return "/staff/invitation/" + secret(staff).token();
    }

    /** Sends a new link by letter. */
    void send(long staff, String email, Viewing viewing) {
        Secret secret = secret(staff);
        Wording words = pages.wording(viewing);
        outbox.add(new Message(
                "invitation/staff-" + staff + "/" + clock.millis(),
                "invitation",
                viewing.language(),
                Recipient.byMail(email),
                Map.of(
                        "link", site.address(viewing.path("/staff/invitation/" + secret.token())),
                        "until", words.dateTime(clock.instant().plus(LIFE)),
                        "site", words.text("site.name")),
                null));
    }

    private Secret secret(long staff) {
        Instant now = clock.instant();
        rows.withdraw(staff, now);
        Secret secret = Secret.draw();
        rows.save(new Invitation(null, staff, secret.hash(), now, now.plus(LIFE), null));
        return secret;
    }

    /** The account a link is for, while it counts. */
    Optional<Invitation> open(String token) {
        return rows.open(new Secret(token).hash(), clock.instant());
    }

    /** Whether the link was still unused; it is used now. */
    boolean use(Invitation invitation) {
        return rows.use(Objects.requireNonNull(invitation.id()), clock.instant()) == 1;
    }
}
