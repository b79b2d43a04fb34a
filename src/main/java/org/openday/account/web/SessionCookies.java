package org.openday.account.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import org.openday.account.SignInAnswer.Welcome;
import org.openday.shared.Site;

/**
 * The cookies of staff: the session, the mark of a browser that has signed in before, and the hold on a challenge. Over TLS their names begin with
 * {@code __Host-}, so that no other host and no plain connection can set them (RFC 6265bis, 4.1.3.2).
 */
@Singleton
final class SessionCookies {

    private static final long DEVICE_LIFE_S = 400L * 24 * 60 * 60;
    private static final int CHALLENGE_LIFE_S = 5 * 60;
    private static final int LONGEST = 500;

    private final boolean secure;

    SessionCookies(Site site) {
        this.secure = site.address("").startsWith("https:");
    }

    /** The token of the session, or nothing. */
    String session(HttpRequest<?> request) {
        return value(request, name("staff"));
    }

    /** The mark of the browser, or nothing. */
    String device(HttpRequest<?> request) {
        return value(request, name("staff-device"));
    }

    /** What was handed out with a challenge, or nothing. */
    String challenge(HttpRequest<?> request) {
        return value(request, name("staff-passkey"));
    }

    /** For as long as the challenge counts. */
    MutableHttpResponse<?> withChallenge(MutableHttpResponse<?> response, String token) {
        return response.header(HttpHeaders.SET_COOKIE, line("staff-passkey", token, "; Max-Age=" + CHALLENGE_LIFE_S));
    }

    /** It goes when the browser is closed, at the latest. */
    MutableHttpResponse<?> withSession(MutableHttpResponse<?> response, String token) {
        return response.header(HttpHeaders.SET_COOKIE, line("staff", token, token.isEmpty() ? "; Max-Age=0" : ""));
    }

    /** What somebody gets who has come in, or further in. */
    MutableHttpResponse<?> with(MutableHttpResponse<?> response, Welcome welcome) {
        MutableHttpResponse<?> in = withSession(response, welcome.token());
        return welcome.device().isEmpty() ? in : withDevice(in, welcome.device());
    }

    private MutableHttpResponse<?> withDevice(MutableHttpResponse<?> response, String mark) {
        return response.header(HttpHeaders.SET_COOKIE, line("staff-device", mark, "; Max-Age=" + DEVICE_LIFE_S));
    }

    private static String value(HttpRequest<?> request, String name) {
        return request.getCookies()
                .findCookie(name)
                .map(Cookie::getValue)
                .filter(value -> value.length() <= LONGEST)
                .orElse("");
    }

    private String line(String name, String value, String life) {
        return name(name) + "=" + value + "; Path=/" + life + "; HttpOnly; SameSite=Strict"
                + (secure ? "; Secure" : "");
    }

    private String name(String plain) {
        return secure ? "__Host-" + plain : plain;
    }
}
