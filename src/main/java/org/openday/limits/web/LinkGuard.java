package org.openday.limits.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.time.Duration;
import org.openday.limits.Callers;
import org.openday.limits.Deed;
import org.openday.limits.Limits;
import org.openday.web.TooMany;

/** Lets nobody try unguessable links by the thousand: whoever has opened too many that lead nowhere has to wait. */
@ServerFilter({"/registrations/**", "/drafts/**"})
final class LinkGuard {

    private final Limits limits;
    private final Callers callers;

    LinkGuard(Limits limits, Callers callers) {
        this.limits = limits;
        this.callers = callers;
    }

    @RequestFilter
    void admit(HttpRequest<?> request) {
        Duration wait = limits.look(Deed.LINK_TO_NOWHERE, callers.of(request));
        if (wait.isPositive()) {
            throw new TooMany(wait);
        }
    }

    @ResponseFilter
    void count(HttpRequest<?> request, HttpResponse<?> response) {
        if (response.status() == HttpStatus.NOT_FOUND) {
            limits.take(Deed.LINK_TO_NOWHERE, callers.of(request));
        }
    }
}
