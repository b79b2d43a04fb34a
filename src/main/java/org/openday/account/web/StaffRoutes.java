package org.openday.account.web;

import io.micronaut.context.annotation.Context;
import io.micronaut.http.HttpRequest;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteInfo;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.util.Optional;
import org.openday.account.Allowed;
import org.openday.account.ForStrangers;
import org.openday.account.Role;
import org.openday.account.Staff;
import org.openday.account.Stage;

/** Knows which route below {@code /staff} is for whom; one that does not say so stops the start. */
@Context
final class StaffRoutes {

    private static final String ROOT = "/staff";

    StaffRoutes(Router router) {
        router.uriRoutes()
                .filter(StaffRoutes::isOurs)
                .filter(StaffRoutes::isOpenToNobody)
                .forEach(route -> {
                    throw new IllegalStateException(route.getUriMatchTemplate() + " does not say who is allowed");
                });
    }

    /** The route a request goes to, if there is one. */
    static Optional<RouteInfo<?>> of(HttpRequest<?> request) {
        return RouteAttributes.getRouteInfo(request);
    }

    static boolean isForStrangers(RouteInfo<?> route) {
        return route.getAnnotationMetadata().hasAnnotation(ForStrangers.class);
    }

    /** Whether a route is open at a stage at which something else is still to be done; with the password alone none is. */
    static boolean isEarly(RouteInfo<?> route, Stage stage) {
        return stage != Stage.FACTOR
                && route.getAnnotationMetadata()
                        .booleanValue(Allowed.class, "early")
                        .orElse(false);
    }

    static boolean isFor(RouteInfo<?> route, Staff staff) {
        Role[] allowed = route.getAnnotationMetadata().enumValues(Allowed.class, Role.class);
        boolean marked = route.getAnnotationMetadata().hasAnnotation(Allowed.class);
        return marked && (allowed.length == 0 || staff.hasAny(allowed));
    }

    private static boolean isOurs(UriRouteInfo<?, ?> route) {
        String path = route.getUriMatchTemplate().toPathString();
        return path.equals(ROOT) || path.startsWith(ROOT + "/");
    }

    /** Whether a route says neither who is allowed nor that strangers are. */
    static boolean isOpenToNobody(RouteInfo<?> route) {
        return !route.getAnnotationMetadata().hasAnnotation(Allowed.class) && !isForStrangers(route);
    }
}
