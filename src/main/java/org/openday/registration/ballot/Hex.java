package org.openday.registration.ballot;

import java.util.HexFormat;

/** The one notation hashes have in a document: lower-case hexadecimal. */
final class Hex {

    private static final HexFormat HEX = HexFormat.of();

    private Hex() {}

    static String of(byte[] bytes) {
        return HEX.formatHex(bytes);
    }

    /** The bytes behind a notation of exactly so many of them. */
    static byte[] bytes(String hex, int count) {
        byte[] bytes = HEX.parseHex(hex);
        if (bytes.length != count || !hex.equals(of(bytes))) {
            throw new IllegalArgumentException("Not " + count + " bytes in lower-case hexadecimal: " + hex);
        }
        return bytes;
    }
}
