package org.openday.registration.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openday.registration.Draft;
import org.openday.registration.Drafts;
import org.openday.shared.Language;
import org.openday.web.Viewing;

/** The cookie that has the secret of a draft. It is sent to the form of its event alone, in every viewing of it. */
record DraftCookie(String path, boolean secure) {

    private static final String NAME = "openday-draft";

    /** The secret a browser has, if it can be one of ours. */
    @Nullable
    static String secret(HttpRequest<?> request) {
        return request.getCookies()
                .findCookie(NAME)
                .map(Cookie::getValue)
                .filter(Drafts::isSecret)
                .orElse(null);
    }

    /** @param secret empty: to be forgotten; null: as it was */
    HttpResponse<?> onto(MutableHttpResponse<?> response, @Nullable String secret) {
        if (secret != null) {
            viewings().forEach(viewing -> response.header(HttpHeaders.SET_COOKIE, line(viewing.path(path), secret)));
        }
        return response;
    }

    private static Stream<Viewing> viewings() {
        return Arrays.stream(Language.values())
                .flatMap(language -> Stream.of(new Viewing(language, false), new Viewing(language, true)));
    }

    private String line(String where, String secret) {
        long life = secret.isEmpty() ? 0 : Draft.LIFE.toSeconds();
        return NAME + "=" + secret + "; Path=" + where + "; Max-Age=" + life + "; HttpOnly; SameSite=Lax"
                + (secure ? "; Secure" : "");
    }
}
