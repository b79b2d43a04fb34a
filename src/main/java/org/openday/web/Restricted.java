package org.openday.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpResponse;

/** Marks an answer as one reader's own: not stored, not indexed, its address not passed on. */
final class Restricted {

    private Restricted() {}

    static <T> MutableHttpResponse<T> mark(MutableHttpResponse<T> response) {
        return response.header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex, nofollow");
    }
}
