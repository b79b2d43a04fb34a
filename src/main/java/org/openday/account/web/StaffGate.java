package org.openday.account.web;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.web.router.RouteInfo;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openday.account.Sessions;
import org.openday.account.SignedIn;
import org.openday.account.Stage;

/**
 * Stands before every address below {@code /staff}, whether there is a page or not: strangers learn nothing. It comes after the
 * filter that refuses requests from foreign pages.
 */
@ServerFilter("/staff/**")
@Order(StaffGate.AFTER_THE_SAME_ORIGIN)
final class StaffGate {

    static final int AFTER_THE_SAME_ORIGIN = 100;

    private static final String WHO = "org.openday.signed-in";

    private final Sessions sessions;
    private final SessionCookies cookies;
    private final GatePages pages;

    StaffGate(Sessions sessions, SessionCookies cookies, GatePages pages) {
        this.sessions = sessions;
        this.cookies = cookies;
        this.pages = pages;
    }

    /** Who was let in with this request. */
    static Optional<SignedIn> who(HttpRequest<?> request) {
        return request.getAttribute(WHO, SignedIn.class);
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Nullable
    HttpResponse<?> admit(HttpRequest<?> request) {
        RouteInfo<?> route = StaffRoutes.of(request).orElse(null);
        Optional<SignedIn> who = sessions.open(cookies.session(request));
        who.ifPresent(known -> request.setAttribute(WHO, known));
        if (route != null && StaffRoutes.isForStrangers(route)) {
            return null;
        }
        return who.isEmpty() ? pages.signInFirst(request) : refusal(request, route, who.get());
    }

    private @Nullable HttpResponse<?> refusal(HttpRequest<?> request, @Nullable RouteInfo<?> route, SignedIn who) {
        if (who.stage() != Stage.FULL && (route == null || !StaffRoutes.isEarly(route, who.stage()))) {
            return pages.firstThings(request, who.stage());
        }
        return route == null || StaffRoutes.isFor(route, who.staff()) ? null : pages.forbidden(request, who.staff());
    }

    /** With no-referrer, which other pages of one's own have, browsers on plain HTTP do not say where a form comes from. */
    @ResponseFilter
    void keepToOurselves(MutableHttpResponse<?> response) {
        response.getHeaders().set(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getHeaders().set("Referrer-Policy", "same-origin");
        response.getHeaders().set("X-Robots-Tag", "noindex, nofollow");
    }
}
