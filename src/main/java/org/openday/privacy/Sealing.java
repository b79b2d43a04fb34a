package org.openday.privacy;

import io.micronaut.context.annotation.Context;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.openday.shared.SecretFile;
import org.openday.shared.Site;

/**
 * Encrypts what is stored about people: AES-256-GCM (NIST SP 800-38D) under {@code keys/privacy.key} of the site's home.
 * What was sealed for one use can be opened for no other, so that a value moved to another row or column is refused.
 */
@Context
public final class Sealing {

    private final byte[] secret;
    private final Seal own;

    /** Stops the start with one sentence when the key can neither be read nor made. */
    Sealing(Site site) {
        secret = SecretFile.read(site, "privacy", "what was sealed with it cannot be read without it");
        own = new Seal(new SecretKeySpec(secret, "AES"), Seal.OWN_KEY);
    }

    /**
     * Encrypts something.
     *
     * @param use what it is for and whose it is, for example {@code outbox/42}
     */
    public byte[] seal(byte[] plain, String use) {
        return own.close(plain, use);
    }

    /**
     * Decrypts what was sealed.
     *
     * @param use as it was given when it was sealed
     * @throws BrokenSeal when it was changed, was sealed for another use, or with another key
     */
    public byte[] open(byte[] sealed, String use) {
        return own.open(sealed, use);
    }

    /**
     * Like {@link #seal}, for what we cannot read ourselves without a secret that somebody else keeps: a cookie, a link. The
     * key is derived from both secrets (HKDF-SHA256, RFC 5869), so that neither alone opens it.
     *
     * @param theirs at least 16 bytes that nobody can guess; not a password
     */
    public byte[] sealWith(byte[] theirs, byte[] plain, String use) {
        return shared(theirs).close(plain, use);
    }

    /**
     * Decrypts what was sealed with somebody's secret.
     *
     * @throws BrokenSeal like {@link #open}, and when the secret is another one
     */
    public byte[] openWith(byte[] theirs, byte[] sealed, String use) {
        return shared(theirs).open(sealed, use);
    }

    private Seal shared(byte[] theirs) {
        if (theirs.length < 16) {
            throw new IllegalArgumentException("A secret of " + theirs.length + " bytes can be guessed");
        }
        try {
            HKDFParameterSpec both = HKDFParameterSpec.ofExtract()
                    .addIKM(theirs)
                    .addSalt(secret)
                    .thenExpand(Seal.bytes("openday/sealWith"), Seal.KEY_BYTES);
            return new Seal(KDF.getInstance("HKDF-SHA256").deriveKey("AES", both), Seal.SHARED_KEY);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HKDF-SHA256", e);
        }
    }
}
