package org.openday.limits;

import java.time.Duration;

/**
 * What is limited, and how often it may be done: {@code times} at once, and as often again spread over {@code period}.
 *
 * <p>An address may be that of a whole school or of a mobile network behind one gateway, so those by address are far above
 * what 40 classes do that sign up in the same ten minutes; they stop machines, not people.
 */
public enum Deed {
    /** A form of a sign-up sent, whatever its step; by address. */
    SIGN_UP_FORM(3_000, Duration.ofMinutes(10)),
    /** A sign-up confirmed; by contact and address. */
    SIGN_UP(20, Duration.ofHours(1)),
    /** A sign-up confirmed or a lost link asked for without the proof of work that was asked for; by address. */
    WITHOUT_PROOF(10, Duration.ofHours(1)),
    /** A lost manage link asked for; by address. */
    LOST_LINK(100, Duration.ofHours(1)),
    /** A lost manage link asked for; by contact, which gets a message each time. */
    LOST_LINK_OF_CONTACT(3, Duration.ofHours(1)),
    /** A one-time code asked for or tried; by address. */
    CODE(300, Duration.ofHours(1)),
    /** A one-time code asked for or tried; by household, whose contacts get the codes. */
    CODE_OF_HOUSEHOLD(10, Duration.ofMinutes(15)),
    /** A password tried; by address. */
    SIGN_IN(100, Duration.ofMinutes(15)),
    /** A password tried by who has not signed in to the account before; by account. */
    SIGN_IN_OF_ACCOUNT(10, Duration.ofMinutes(15)),
    /** A password tried by who has; by account with address or browser. */
    SIGN_IN_OF_KNOWN(10, Duration.ofMinutes(15)),
    /** A sign-in with a passkey begun; by address. */
    PASSKEY_ASKED_FOR(300, Duration.ofMinutes(15)),
    /** A code of a second factor tried by who knows the password; by account, or account and browser. */
    SECOND_FACTOR(10, Duration.ofHours(1)),
    /** The password asked for once more within a session; by account. */
    PASSWORD_AGAIN(10, Duration.ofMinutes(15)),
    /** A link nobody can guess opened that leads nowhere: a manage link, a draft; by address. */
    LINK_TO_NOWHERE(60, Duration.ofMinutes(10));

    private final int times;
    private final Duration period;

    Deed(int times, Duration period) {
        this.times = times;
        this.period = period;
    }

    int times() {
        return times;
    }

    Duration period() {
        return period;
    }
}
