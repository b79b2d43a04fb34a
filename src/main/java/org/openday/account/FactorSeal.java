package org.openday.account;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.OptionalLong;
import org.openday.privacy.Sealing;

/** Opens the secrets of second factors, each for its owner alone. */
@Singleton
class FactorSeal {

    private final Sealing sealing;
    private final Clock clock;

    FactorSeal(Sealing sealing, Clock clock) {
        this.sealing = sealing;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    Factor fresh(long staff) {
        return new Factor(staff, sealing.seal(Totp.secret(), use(staff)), now(), null, 0);
    }

    byte[] open(Factor factor) {
        return sealing.open(factor.secret(), use(factor.staffId()));
    }

    /** The half minute a code belongs to, if it counts now. */
    OptionalLong step(Factor factor, String code) {
        return Totp.step(open(factor), code, now());
    }

    private static String use(long staff) {
        return "staff-factor/" + staff;
    }
}
