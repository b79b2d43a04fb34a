package org.openday.registration;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openday.shared.Sha256;

/** Remembers for ten minutes that a browser has proven, by a code, to speak for a household. */
@Singleton
final class Grants {

    static final Duration LIFE = Duration.ofMinutes(10);
    private static final int BYTES = 16;

    private final GrantRows rows;
    private final Sheets sheets;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Grants(GrantRows rows, Sheets sheets, Clock clock) {
        this.rows = rows;
        this.sheets = sheets;
        this.clock = clock;
    }

    /** A token of 128 bits for this act; inside the caller's transaction. */
    String give(Household household, Act act) {
        Instant now = clock.instant();
        byte[] chance = new byte[BYTES];
        random.nextBytes(chance);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(chance);
        rows.purge(now);
        rows.save(new HouseholdGrant(Sha256.hex(token), household.number(), act.code(), now.plus(LIFE)));
        return token;
    }

    /** The household of a manage token, if this browser may do the act for it. */
    Optional<Household> household(String manageToken, Act act, @Nullable String grant) {
        return grant == null
                ? Optional.empty()
                : sheets.find(manageToken).filter(household -> isGiven(household, act, grant));
    }

    private boolean isGiven(Household household, Act act, String grant) {
        return rows.find(Sha256.hex(grant), household.number(), act.code(), clock.instant()) > 0;
    }
}
