package org.openday.registration.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import java.net.URI;

/** Sends the browser on to a page that belongs to one household alone. */
final class SeeOther {

    private SeeOther() {}

    static MutableHttpResponse<?> to(String path) {
        return own(HttpResponse.seeOther(URI.create(path)));
    }

    /** Marks an answer as one household's own: not stored, not indexed, its address not passed on. */
    static <T> MutableHttpResponse<T> own(MutableHttpResponse<T> response) {
        return response.header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex, nofollow");
    }
}
