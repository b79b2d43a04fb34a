package org.openday.account;

import jakarta.inject.Singleton;
import java.time.Duration;

/** Lets in who knows the password once a code has proved the rest, under a new token. */
@Singleton
public final class SecondStep {

    private final Accounts accounts;
    private final SecondFactor factor;
    private final Threshold threshold;
    private final Beginning beginning;
    private final Refusals refusals;

    SecondStep(Accounts accounts, SecondFactor factor, Threshold threshold, Beginning beginning, Refusals refusals) {
        this.accounts = accounts;
        this.factor = factor;
        this.threshold = threshold;
        this.beginning = beginning;
        this.refusals = refusals;
    }

    /**
     * Tries a code from the telephone or from paper.
     *
     * @param device what was handed out when this browser signed in before; empty: nothing
     */
    public SignInAnswer with(SignedIn who, String code, Whence whence, String device) {
        Account account = accounts.findById(who.staff().id()).orElseThrow();
        Duration wait = threshold.waitForCode(account.nameKey(), device);
        if (wait.isPositive()) {
            return new SignInAnswer.Wait(wait);
        }
        return factor.proves(account.number(), code)
                ? beginning.stepUp(account, who.session(), whence)
                : refusals.note(who.staff());
    }

    /** Whether codes from a telephone are one way to go on. */
    public boolean hasTelephone(Staff staff) {
        return factor.isSetUp(staff.id());
    }

    /** Whether a passkey is one. */
    public boolean hasPasskey(Staff staff) {
        return accounts.passkeys(staff.id()) > 0;
    }

    /** A new token for who has proved more than before, such as by setting up a second factor. */
    public SignInAnswer.Welcome renewed(SignedIn who, Whence whence) {
        Account account = accounts.findById(who.staff().id()).orElseThrow();
        return beginning.stepUp(account, who.session(), whence);
    }
}
