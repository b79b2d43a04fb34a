package org.openday.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.util.Base64;
import org.openday.privacy.BrokenSeal;
import org.openday.privacy.Sealing;

/** Proof that a browser has signed in to an account before (OWASP "Slow Down Online Guessing Attacks with Device Cookies"). */
@Singleton
class Devices {

    private static final String USE = "staff-device";

    private final Sealing sealing;

    Devices(Sealing sealing) {
        this.sealing = sealing;
    }

    /** Another each time: sealing draws a nonce. */
    String mark(String nameKey) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealing.seal(nameKey.getBytes(UTF_8), USE));
    }

    boolean isOf(String nameKey, String mark) {
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(mark);
            return new String(sealing.open(sealed, USE), UTF_8).equals(nameKey);
        } catch (IllegalArgumentException | BrokenSeal e) {
            return false;
        }
    }
}
