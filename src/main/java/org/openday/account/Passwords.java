package org.openday.account;

import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Hashes passwords with Argon2id (RFC 9106) at the cost the OWASP Password Storage Cheat Sheet asks for at least: 19 MiB, two
 * passes, one lane. A hash names its cost, so that it can be raised.
 */
@Singleton
class Passwords {

    /** The longest password anybody may have: no more is hashed. */
    static final int LONGEST = 128;

    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int LANES = 1;
    private static final int KIB = 19 * 1024;
    private static final int PASSES = 2;
    /** Each takes the memory of one hash and a core. */
    private static final int AT_ONCE = 4;

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(SALT, HASH, LANES, KIB, PASSES);
    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final String nobodys;

    Passwords() {
        this.nobodys = argon2.encode(Secret.draw().token());
    }

    String hash(String password) {
        return inTurn(() -> argon2.encode(normal(password)));
    }

    /** Whether this is the password behind the hash; without a hash it takes as long to say no. */
    boolean matches(String password, @Nullable String hash) {
        boolean same = inTurn(() -> argon2.matches(cut(normal(password)), hash == null ? nobodys : hash));
        return same && hash != null && normal(password).length() <= LONGEST;
    }

    /** Whether a hash is weaker than one made now. */
    boolean isOutdated(String hash) {
        return argon2.upgradeEncoding(hash);
    }

    /** The same signs typed on another machine may come in another form (NIST SP 800-63B-4, 3.1.1.2). */
    static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private static String cut(String password) {
        return password.substring(0, Math.min(LONGEST, password.length()));
    }

    private <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
