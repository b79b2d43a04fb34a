package org.openday.account.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.openday.account.Whence;
import org.openday.limits.Callers;

/** Says from where a request comes. */
@Singleton
final class Visitors {

    private final Callers callers;

    Visitors(Callers callers) {
        this.callers = callers;
    }

    Whence whence(HttpRequest<?> request) {
        return new Whence(callers.shown(request), request.getHeaders().get(HttpHeaders.USER_AGENT, String.class, ""));
    }

    /** The address as it is limited; null: it is not. */
    @Nullable
    String limited(HttpRequest<?> request) {
        return callers.of(request);
    }
}
