package org.openday.pagecache;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpRequestWrapper;

/** A request for a page's headers as one for the whole: routing would leave out the body, which is kept for all. */
final class HeadAsGet<B> extends HttpRequestWrapper<B> {

    private HeadAsGet(HttpRequest<B> request) {
        super(request);
    }

    static <B> HttpRequest<B> of(HttpRequest<B> request) {
        return request.getMethod() == HttpMethod.HEAD ? new HeadAsGet<>(request) : request;
    }

    @Override
    public HttpMethod getMethod() {
        return HttpMethod.GET;
    }

    @Override
    public String getMethodName() {
        return HttpMethod.GET.name();
    }
}
