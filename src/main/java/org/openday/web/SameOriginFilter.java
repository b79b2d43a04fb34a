package org.openday.web;

import static io.micronaut.http.annotation.Filter.MATCH_ALL_PATTERN;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openday.shared.Site;

/**
 * Lets a request that changes something through only when it comes from our own pages: by {@code Sec-Fetch-Site}, else by
 * {@code Origin} (OWASP Cross-Site Request Forgery Prevention Cheat Sheet). A client that sends neither is no browser.
 */
@ServerFilter(MATCH_ALL_PATTERN)
@Order(SameOriginFilter.BEFORE_ANYBODY_READS)
final class SameOriginFilter {

    static final int BEFORE_ANYBODY_READS = 0;

    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final Site site;
    private final ErrorPages errors;

    SameOriginFilter(Site site, ErrorPages errors) {
        this.site = site;
        this.errors = errors;
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> refuseForeign(HttpRequest<?> request) {
        boolean reading = !request.getMethod().permitsRequestBody()
                && !request.getMethodName().equals("DELETE");
        return reading || isOwn(request) ? null : errors.show(HttpStatus.FORBIDDEN, request);
    }

    private boolean isOwn(HttpRequest<?> request) {
        String fetchSite = request.getHeaders().get("Sec-Fetch-Site");
        if (fetchSite != null) {
            return OWN.contains(fetchSite);
        }
        String origin = request.getHeaders().get(HttpHeaders.ORIGIN);
        return origin == null || (origin.equals("null") && isUnguessable(request)) || isOurs(origin, request);
    }

    // Pages that pass no Referer on make browsers send "null"; only who holds the manage link knows such an address.
    private static boolean isUnguessable(HttpRequest<?> request) {
        return request.getPath().startsWith("/registrations/");
    }

    private boolean isOurs(String origin, HttpRequest<?> request) {
        return origin.equals(site.url())
                || authority(origin).equals(request.getHeaders().get(HttpHeaders.HOST));
    }

    private static String authority(String origin) {
        try {
            return String.valueOf(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
