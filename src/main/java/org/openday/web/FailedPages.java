package org.openday.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.web.router.RouteAttributes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Remembers which pages could not be shown lately, until the next start. */
@Singleton
public final class FailedPages {

    /**
     * A page that failed.
     *
     * @param path without viewing prefix and query; of pages that are somebody's own only how it begins
     * @param at when it failed last
     */
    public record Failed(String path, Instant at, int times) {}

    private static final Duration LATELY = Duration.ofDays(1);
    private static final int MOST = 50;

    private final Map<String, Failed> failed = new LinkedHashMap<>();
    private final Clock clock;

    FailedPages(Clock clock) {
        this.clock = clock;
    }

    /** Those that failed within a day, the last first. */
    public synchronized List<Failed> lately() {
        Instant since = clock.instant().minus(LATELY);
        failed.values().removeIf(each -> each.at().isBefore(since));
        return List.copyOf(failed.values()).reversed();
    }

    synchronized void note(HttpRequest<?> request) {
        String path = path(request);
        Failed before = failed.remove(path);
        failed.put(path, new Failed(path, clock.instant(), before == null ? 1 : before.times() + 1));
        if (failed.size() > MOST) {
            failed.remove(failed.keySet().iterator().next());
        }
    }

    /** The address of a page for everyone says nothing of who asked; others may hold what nobody else should know. */
    private static String path(HttpRequest<?> request) {
        String path = request.getPath();
        boolean everyones = RouteAttributes.getRouteInfo(request)
                .filter(route -> route.getAnnotationMetadata().hasAnnotation(ForEveryone.class))
                .isPresent();
        return everyones ? path : path.replaceFirst("(?<=^/[^/]{0,40})/.*", "/…");
    }
}
