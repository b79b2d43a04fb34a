package org.openday.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpRequestWrapper;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.body.ByteBody;
import java.net.URI;

/** A request without the viewing in its path. Micronaut's own changed copies lose the body (micronaut-core issue 10346). */
final class ViewedRequest<B> extends HttpRequestWrapper<B> implements ServerHttpRequest<B> {

    private final ServerHttpRequest<B> original;
    private final URI uri;

    ViewedRequest(ServerHttpRequest<B> original, URI uri) {
        super(original);
        this.original = original;
        this.uri = uri;
    }

    static <B> HttpRequest<B> of(HttpRequest<B> request, Viewing viewing) {
        String rest = request.getUri().toString().substring(viewing.base().length());
        request.setAttribute(Viewing.ATTRIBUTE, viewing);
        return new ViewedRequest<>(
                (ServerHttpRequest<B>) request, URI.create(rest.startsWith("/") ? rest : "/" + rest));
    }

    @Override
    public URI getUri() {
        return uri;
    }

    @Override
    public String getPath() {
        return uri.getPath();
    }

    @Override
    public ByteBody byteBody() {
        return original.byteBody();
    }
}
