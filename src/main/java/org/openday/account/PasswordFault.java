package org.openday.account;

import java.util.Locale;

/** Why a password is not taken. */
public enum PasswordFault {
    /** Below 8 signs with a second factor, below 15 without (NIST SP 800-63B-4, 3.1.1.2). */
    SHORT_WITH_FACTOR,
    SHORT,
    /** Above 128 signs. */
    LONG,
    /** In the list of those that turn up in breaches, or as good as. */
    COMMON,
    /** Holds the name of its owner or of the site. */
    NAMED,
    /** Of fewer than three kinds of signs, where the profile asks for them. */
    PLAIN,
    /** One of the last five, where the profile asks that none comes back. */
    FORMER;

    /** Its name in texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
