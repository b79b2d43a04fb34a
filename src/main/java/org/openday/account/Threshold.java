package org.openday.account;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.openday.limits.Deed;
import org.openday.limits.Limits;

/**
 * Counts those who try to sign in, before any password is looked at. Strangers share what an account allows; a browser or an
 * address that has signed in to it before has an allowance of its own, so that strangers cannot use that up for it.
 */
@Singleton
class Threshold {

    private final Limits limits;
    private final Devices devices;
    private final StaffSessions sessions;

    Threshold(Limits limits, Devices devices, StaffSessions sessions) {
        this.limits = limits;
        this.devices = devices;
        this.sessions = sessions;
    }

    /**
     * How long to wait; zero: come in.
     *
     * @param caller the address as it is limited; null: it is not
     */
    Duration wait(String nameKey, Whence whence, @Nullable String caller, String device) {
        Duration wait = limits.take(Deed.SIGN_IN, caller);
        if (wait.isPositive()) {
            return wait;
        }
        if (devices.isOf(nameKey, device)) {
            return limits.take(Deed.SIGN_IN_OF_KNOWN, nameKey + " " + device);
        }
        return sessions.signedInFrom(nameKey, whence.address()) > 0
                ? limits.take(Deed.SIGN_IN_OF_KNOWN, nameKey + " " + whence.address())
                : limits.take(Deed.SIGN_IN_OF_ACCOUNT, nameKey);
    }

    /** How long to wait before a code of the second factor is looked at. */
    Duration waitForCode(String nameKey, String device) {
        String who = devices.isOf(nameKey, device) ? nameKey + " " + device : nameKey;
        return limits.take(Deed.SECOND_FACTOR, who);
    }
}
