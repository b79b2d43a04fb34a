package org.openday.pagecache;

import static io.micronaut.http.annotation.Filter.MATCH_ALL_PATTERN;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ConditionalFilter;
import io.micronaut.http.filter.FilterContinuation;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.jspecify.annotations.Nullable;
import org.openday.shared.Dependencies;

/** Answers what the front could not: has a page rendered once for all who ask for it, and keeps it. */
@ServerFilter(MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PageCacheFilter implements ConditionalFilter {

    private final PageCache cache;
    private final PageMaker maker;
    private final PublicRoutes routes;
    private final Answers answers;

    PageCacheFilter(PageCache cache, PageMaker maker, PublicRoutes routes, Answers answers) {
        this.cache = cache;
        this.maker = maker;
        this.routes = routes;
        this.answers = answers;
    }

    @Override
    public boolean isEnabled(HttpRequest<?> request) {
        return Front.address(request) != null && routes.isPublic(request);
    }

    /** Waits on a virtual thread, never on the event loop. */
    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<?> answer(HttpRequest<?> request, FilterContinuation<MutableHttpResponse<?>> routing) {
        HttpRequest<?> whole = HeadAsGet.of(request);
        Rendering rendering = new Rendering(routing);
        CachedPage page = cache.get(String.valueOf(Front.address(request)), () -> rendering.page(whole));
        return page == null ? rendering.answer(whole) : answers.to(request, page);
    }

    /** The rendering of a page by routing, done once at the most. */
    private final class Rendering {

        private final FilterContinuation<MutableHttpResponse<?>> routing;
        private @Nullable MutableHttpResponse<?> answer;

        Rendering(FilterContinuation<MutableHttpResponse<?>> routing) {
            this.routing = routing;
        }

        @Nullable
        CachedPage page(HttpRequest<?> request) {
            long begun = System.nanoTime();
            Dependencies noted = new Dependencies();
            MutableHttpResponse<?> answer = noted.during(() -> answer(request));
            return maker.of(answer, noted, begun);
        }

        /** Named once more, the request takes along what is being noted. */
        MutableHttpResponse<?> answer(HttpRequest<?> request) {
            MutableHttpResponse<?> known = answer;
            if (known == null) {
                answer = known =
                        (MutableHttpResponse<?>) routing.request(request).proceed();
            }
            return known;
        }
    }
}
