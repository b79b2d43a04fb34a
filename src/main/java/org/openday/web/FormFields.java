package org.openday.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.body.CloseableAvailableByteBody;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/** What a form sent: every field with all its values. */
public final class FormFields {

    private static final int MOST = 200;

    private FormFields() {}

    /** Reads the body of a URL-encoded form, at most 200 values of it; waits for the body, so not on an event loop. */
    public static Map<String, List<String>> of(HttpRequest<?> request) {
        try (CloseableAvailableByteBody body =
                ((ServerHttpRequest<?>) request).byteBody().buffer().get()) {
            return new QueryStringDecoder(body.toString(StandardCharsets.UTF_8), StandardCharsets.UTF_8, false, MOST)
                    .parameters();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
