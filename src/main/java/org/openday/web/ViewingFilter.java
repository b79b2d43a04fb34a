package org.openday.web;

import static io.micronaut.http.annotation.Filter.MATCH_ALL_PATTERN;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.annotation.PreMatching;
import org.jspecify.annotations.Nullable;

/** Takes language and elder mode off the path before routing, so that each route is written once. */
@ServerFilter(MATCH_ALL_PATTERN)
final class ViewingFilter {

    @RequestFilter
    @PreMatching
    @Nullable
    HttpRequest<?> takePrefixOff(HttpRequest<?> request) {
        Viewing viewing = Viewing.of(request.getPath());
        return viewing.base().isEmpty() ? null : ViewedRequest.of(request, viewing);
    }
}
