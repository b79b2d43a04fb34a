package org.openday.registration.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import java.net.URI;

/** Sends the browser on to a page that belongs to one household alone. */
final class SeeOther {

    private SeeOther() {}

    static HttpResponse<?> to(String path) {
        return HttpResponse.seeOther(URI.create(path))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex, nofollow");
    }
}
