package org.openday.registration;

/**
 * Makes the token of a household's own page. Only its hash is stored; who holds the site's key can make it again from the
 * household's row, for the messages that carry the link.
 */
final class ManageTokens {

    /** 192 bits. */
    private static final int BYTES = 24;

    private ManageTokens() {}

    static String of(RegistrationKey key, String formTokenHash) {
        return key.token("manage", formTokenHash, BYTES);
    }
}
