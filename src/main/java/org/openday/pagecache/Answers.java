package org.openday.pagecache;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.netty.buffer.ByteBufUtil;
import io.netty.handler.codec.http.FullHttpResponse;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Answers requests with kept pages: in the right encoding, or that nothing has changed. */
@Singleton
final class Answers {

    private final HttpDate date;

    Answers(HttpDate date) {
        this.date = date;
    }

    /** For the front: ready to be written. */
    FullHttpResponse to(io.netty.handler.codec.http.HttpRequest request, CachedPage page) {
        return answer(
                page,
                request.method().equals(io.netty.handler.codec.http.HttpMethod.HEAD),
                request.headers().get(HttpHeaders.ACCEPT_ENCODING),
                request.headers().get(HttpHeaders.IF_NONE_MATCH));
    }

    /** For routing, which itself leaves the body out of an answer to {@code HEAD}. */
    MutableHttpResponse<byte[]> to(HttpRequest<?> request, CachedPage page) {
        FullHttpResponse answer = answer(
                page,
                request.getMethod() == HttpMethod.HEAD,
                request.getHeaders().get(HttpHeaders.ACCEPT_ENCODING),
                request.getHeaders().get(HttpHeaders.IF_NONE_MATCH));
        MutableHttpResponse<byte[]> response =
                HttpResponse.status(answer.status().code(), answer.status().reasonPhrase());
        answer.headers().forEach(header -> response.header(header.getKey(), header.getValue()));
        return answer.content().isReadable() ? response.body(ByteBufUtil.getBytes(answer.content())) : response;
    }

    private FullHttpResponse answer(
            CachedPage page, boolean head, @Nullable String acceptEncoding, @Nullable String ifNoneMatch) {
        return page.in(acceptEncoding).answer(head, ifNoneMatch, date.now());
    }
}
