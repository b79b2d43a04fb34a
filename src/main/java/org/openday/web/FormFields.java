package org.openday.web;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What a form sent: every field with all its values, at most 1,000 values and a million signs in all. */
public final class FormFields {

    static final int MOST = 1000;

    static final int LONGEST = 1024 * 1024;

    private FormFields() {}

    /** Reads the body of a URL-encoded form; one that no browser would send is answered with 400, a larger one with 413. */
    public static Map<String, List<String>> of(String body) {
        if (body.length() > LONGEST) {
            throw new HttpStatusException(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "Too much");
        }
        try {
            return new QueryStringDecoder(body, StandardCharsets.UTF_8, false, MOST).parameters();
        } catch (IllegalArgumentException e) {
            // Without its cause, whose message quotes what was typed.
            throw new HttpStatusException(HttpStatus.BAD_REQUEST, "Not a form");
        }
    }
}
