package org.openday.web;

import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openday.shared.Site;

/** The security headers of every answer (OWASP HTTP Headers Cheat Sheet). */
@Singleton
public final class SecurityHeaders {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
                    + "connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
                    + "frame-ancestors 'none'";

    private final Map<String, String> headers = new LinkedHashMap<>();

    SecurityHeaders(Site site) {
        headers.put("Content-Security-Policy", POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (site.address("").startsWith("https:")) {
            headers.put("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
        }
    }

    /** Puts them on an answer that does not carry stricter ones. */
    public void harden(MutableHttpResponse<?> response) {
        headers.forEach((name, value) -> {
            if (!response.getHeaders().contains(name)) {
                response.header(name, value);
            }
        });
    }
}
