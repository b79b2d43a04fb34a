package org.openday.account;

import java.util.Base64;

/** Bytes as text without signs that addresses or attributes would mind (base64url, RFC 4648, 5). */
final class Text64 {

    private Text64() {}

    static String of(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
