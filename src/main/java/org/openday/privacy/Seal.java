package org.openday.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.openday.shared.Sha256;

/**
 * One key at work. A sealed value is: 1 byte for the format, 4 that say which key (so that keys can be changed one day),
 * 12 of nonce, the cipher text, 16 of tag; format, key and use are authenticated with it.
 */
final class Seal {

    static final byte OWN_KEY = 1;
    static final byte SHARED_KEY = 2;
    static final int KEY_BYTES = 32;

    private static final int ID_BYTES = 4;
    private static final int HEADER = 1 + ID_BYTES;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final byte[] header;
    private final SecureRandom random = new SecureRandom();

    Seal(SecretKey key, byte format) {
        this.key = key;
        this.header = ByteBuffer.allocate(HEADER).put(format).put(id(key)).array();
    }

    byte[] close(byte[] plain, String use) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] text = cipher(Cipher.ENCRYPT_MODE, nonce, use).doFinal(plain);
            return ByteBuffer.allocate(HEADER + NONCE + text.length)
                    .put(header)
                    .put(nonce)
                    .put(text)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES-256-GCM", e);
        }
    }

    byte[] open(byte[] sealed, String use) {
        checkHeader(sealed, use);
        byte[] nonce = Arrays.copyOfRange(sealed, HEADER, HEADER + NONCE);
        try {
            return cipher(Cipher.DECRYPT_MODE, nonce, use)
                    .doFinal(sealed, HEADER + NONCE, sealed.length - HEADER - NONCE);
        } catch (AEADBadTagException e) {
            throw new BrokenSeal("What is kept for " + use + " was changed, or was sealed for another use.", e);
        } catch (GeneralSecurityException e) {
            throw new BrokenSeal("What is kept for " + use + " is no sealed value.", e);
        }
    }

    private void checkHeader(byte[] sealed, String use) {
        if (sealed.length < HEADER + NONCE) {
            throw new BrokenSeal("What is kept for " + use + " is too short to be a sealed value.", null);
        }
        if (!Arrays.equals(sealed, 0, HEADER, header, 0, HEADER)) {
            throw new BrokenSeal("What is kept for " + use + " was sealed with another key.", null);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String use) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(header);
        cipher.updateAAD(bytes(use));
        return cipher;
    }

    /** Tells keys apart and tells nothing about them. */
    private static byte[] id(SecretKey key) {
        return Arrays.copyOf(Sha256.of(bytes("openday/key-id"), key.getEncoded()), ID_BYTES);
    }

    static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
