package org.openday.web;

import static io.micronaut.http.annotation.Filter.MATCH_ALL_PATTERN;

import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Lets no answer go without the security headers. */
@ServerFilter(MATCH_ALL_PATTERN)
final class SecurityFilter {

    private final SecurityHeaders headers;

    SecurityFilter(SecurityHeaders headers) {
        this.headers = headers;
    }

    @ResponseFilter
    void harden(MutableHttpResponse<?> response) {
        headers.harden(response);
    }
}
