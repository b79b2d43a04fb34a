package org.openday.registration.ballot;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4) over bytes, and the one notation hashes have in a document: lower-case hexadecimal. */
final class Sha256 {

    static final int BYTES = 32;

    private static final HexFormat HEX = HexFormat.of();

    private Sha256() {}

    static byte[] of(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    static String hex(byte[] bytes) {
        return HEX.formatHex(bytes);
    }

    /** The bytes behind a notation of exactly so many of them. */
    static byte[] bytes(String hex, int count) {
        byte[] bytes = HEX.parseHex(hex);
        if (bytes.length != count || !hex.equals(hex(bytes))) {
            throw new IllegalArgumentException("Not " + count + " bytes in lower-case hexadecimal: " + hex);
        }
        return bytes;
    }
}
