package org.openday.pagecache;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.web.router.MethodBasedRouteInfo;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteInfo;
import io.micronaut.web.router.Router;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Stream;
import org.openday.web.ForEveryone;

/** The routes that are marked as public pages, and the query parameters they look at. */
@Singleton
final class PublicRoutes {

    private final Set<String> parameters;

    PublicRoutes(Router router) {
        this.parameters = router.uriRoutes()
                .filter(PublicRoutes::isPublic)
                .flatMap(PublicRoutes::parameters)
                .collect(toUnmodifiableSet());
    }

    /** The parameters that some public page looks at. */
    Set<String> parameters() {
        return parameters;
    }

    /** Whether a request goes to a public page that knows all its parameters. */
    boolean isPublic(HttpRequest<?> request) {
        return RouteAttributes.getRouteInfo(request)
                .filter(PublicRoutes::isPublic)
                .filter(route -> parameters(route)
                        .collect(toUnmodifiableSet())
                        .containsAll(request.getParameters().names()))
                .isPresent();
    }

    private static boolean isPublic(RouteInfo<?> route) {
        return route.getAnnotationMetadata().hasAnnotation(ForEveryone.class);
    }

    private static Stream<String> parameters(RouteInfo<?> route) {
        return route instanceof MethodBasedRouteInfo<?, ?> method
                ? Stream.of(method.getTargetMethod().getArguments())
                        .filter(argument -> argument.isAnnotationPresent(QueryValue.class))
                        .map(argument -> argument.getAnnotationMetadata()
                                .stringValue(QueryValue.class)
                                .orElse(argument.getName()))
                : Stream.empty();
    }
}
