package org.openday.pagecache;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stands in front of routing on one connection and answers with hot pages. Whatever it cannot answer at once goes on to
 * routing, and so does everything behind that until routing has answered, so that answers keep their order.
 */
@SuppressWarnings("FutureReturnValueIgnored") // A write that fails closes the connection, and nobody waits for it.
final class Front extends ChannelDuplexHandler {

    // Set or removed on every request by the front, whatever the client sent under this name.
    private static final String ADDRESS = "openday-address";
    private static final String COOKIES = "openday";

    private final PageCache cache;
    private final Answers answers;
    private final Set<String> parameters;
    private int unanswered;
    private boolean skipping;
    private boolean written;

    Front(PageCache cache, Answers answers, PublicRoutes routes) {
        this.cache = cache;
        this.answers = answers;
        this.parameters = routes.parameters();
    }

    /** The address of the page a request asks for, or null when its answer may not come from the cache. */
    static @Nullable String address(io.micronaut.http.HttpRequest<?> request) {
        return request.getHeaders().get(ADDRESS);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request) {
            skipping = answer(context, request);
            unanswered += skipping ? 0 : 1;
        }
        boolean skipped = skipping;
        skipping = skipping && !(message instanceof LastHttpContent);
        if (skipped) {
            ReferenceCountUtil.release(message);
        } else {
            context.fireChannelRead(message);
        }
    }

    private boolean answer(ChannelHandlerContext context, HttpRequest request) {
        String address = isForAll(request) ? Address.of(request.uri(), parameters) : null;
        boolean mayAnswer =
                unanswered == 0 && isPlain(request) && context.channel().isWritable();
        CachedPage page = address == null || !mayAnswer ? null : cache.hot(address);
        if (page == null) {
            mark(request, address);
            return false;
        }
        context.write(answers.to(request, page));
        written = true;
        return true;
    }

    /** Routing gets to see the address and nothing else that could make one reader's page another than everybody's. */
    private static void mark(HttpRequest request, @Nullable String address) {
        request.headers().remove(ADDRESS);
        if (address != null) {
            request.setUri(address);
            request.headers().set(ADDRESS, address);
            request.headers().remove(HttpHeaderNames.ACCEPT);
        }
    }

    private static boolean isForAll(HttpRequest request) {
        HttpHeaders headers = request.headers();
        String cookies = headers.get(HttpHeaderNames.COOKIE);
        return (request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD))
                && request.decoderResult().isSuccess()
                && (cookies == null || !cookies.contains(COOKIES))
                && !hasBody(headers)
                && !headers.contains(HttpHeaderNames.RANGE)
                && !headers.contains(HttpHeaderNames.AUTHORIZATION);
    }

    private static boolean hasBody(HttpHeaders headers) {
        String length = headers.get(HttpHeaderNames.CONTENT_LENGTH);
        return headers.contains(HttpHeaderNames.TRANSFER_ENCODING) || (length != null && !length.equals("0"));
    }

    /** Closing and upgrading connections is left to routing. */
    private static boolean isPlain(HttpRequest request) {
        String connection = request.headers().get(HttpHeaderNames.CONNECTION);
        return request.protocolVersion().equals(HttpVersion.HTTP_1_1)
                && (connection == null || HttpHeaderValues.KEEP_ALIVE.contentEqualsIgnoreCase(connection));
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        if (written) {
            written = false;
            context.flush();
        }
        context.fireChannelReadComplete();
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (message instanceof LastHttpContent && !isInformational(message)) {
            unanswered--;
        }
        context.write(message, promise);
    }

    private static boolean isInformational(Object message) {
        return message instanceof HttpResponse response
                && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
    }
}
