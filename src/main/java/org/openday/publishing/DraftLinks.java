package org.openday.publishing;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.openday.account.Role;
import org.openday.account.Staff;
import org.openday.database.Database;
import org.openday.shared.Sha256;

/** Lets people without an account read a draft: by a link nobody can guess, for some days. */
@Singleton
public final class DraftLinks {

    /** What came of the wish for a link; the token is known to nobody afterwards but who was given it. */
    public record Shared(Ruling ruling, String token) {}

    /** The draft a link leads to, and until when it does. */
    public record Opened(Edition edition, Instant until) {}

    /** The longest a link lives, in days. */
    public static final int MOST_DAYS = 30;

    /** 128 bits. */
    private static final int BYTES = 16;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final DraftLinkRows rows;
    private final EditionRows editions;
    private final PublishingLog log;
    private final Database database;
    private final Clock clock;

    DraftLinks(DraftLinkRows rows, EditionRows editions, PublishingLog log, Database database, Clock clock) {
        this.rows = rows;
        this.editions = editions;
        this.log = log;
        this.database = database;
        this.clock = clock;
    }

    /** Makes a link to what an edition will be whenever it is opened. */
    public Shared share(Staff by, long edition, int days) {
        if (!mayShare(by)) {
            return new Shared(Ruling.NOT_ALLOWED, "");
        } else if (days < 1 || days > MOST_DAYS) {
            return new Shared(Ruling.NO_REASON, "");
        }
        Visit visit = Visit.of(by, clock.instant());
        String token = draw();
        return database.change(() -> editions.lock(edition)
                .filter(Edition::isOpen)
                .map(locked -> share(locked, token, days, visit))
                .orElse(new Shared(Ruling.ENDED, "")));
    }

    private Shared share(Edition edition, String token, int days, Visit visit) {
        String sha256 = Sha256.hex(token);
        rows.save(DraftLink.of(edition, sha256, visit, visit.at().plus(Duration.ofDays(days))));
        log.note(visit.by(), "draft-shared", edition.number(), null, sha256);
        return new Shared(Ruling.DONE, token);
    }

    private static String draw() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whether somebody may give a draft out of the house, and take it back. */
    public static boolean mayShare(Staff staff) {
        return staff.hasAny(Role.AUTHOR, Role.PUBLISHER);
    }

    /** The draft behind a link, and counts that it was opened; empty whatever the reason is that it leads nowhere. */
    public Optional<Opened> open(String token) {
        Instant now = now();
        return database.use(() -> rows.live(Sha256.hex(token), now)).map(link -> {
            database.change(() -> rows.count(link.number(), now));
            Edition edition =
                    database.use(() -> editions.findById(link.editionId())).orElseThrow();
            return new Opened(edition, link.expiresAt());
        });
    }

    /** The links to an edition that lead somewhere now, the last made first. */
    public List<DraftLink> of(Edition edition) {
        return database.use(() -> rows.liveOf(edition.number(), now()));
    }

    /** Makes a link lead nowhere; false when it was revoked before, or is none of this edition. */
    public boolean revoke(Staff by, long edition, long link) {
        Visit visit = Visit.of(by, clock.instant());
        return mayShare(by) && database.change(() -> revoke(edition, link, visit));
    }

    private boolean revoke(long edition, long link, Visit visit) {
        boolean revoked = rows.revoke(edition, link, visit.at()) > 0;
        if (revoked) {
            log.note(visit.by(), "draft-link-revoked", edition, null, null);
        }
        return revoked;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
