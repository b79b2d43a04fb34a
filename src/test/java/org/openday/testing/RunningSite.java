package org.openday.testing;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The real application in this JVM, on a free port and with a home folder of its own. */
public final class RunningSite implements AutoCloseable {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final EmbeddedServer server;

    private RunningSite(EmbeddedServer server) {
        this.server = server;
    }

    /** Starts with the repository's own content and theme. */
    public static RunningSite start() {
        return start(Map.of());
    }

    /** Starts with settings that differ, for example {@code openday.content}. */
    public static RunningSite start(Map<String, Object> different) {
        Map<String, Object> settings = new HashMap<>(Map.of("micronaut.server.port", 0, "openday.home", newFolder()));
        settings.putAll(different);
        ApplicationContext context = ApplicationContext.builder()
                .deduceEnvironment(false)
                .eagerInitSingletons(true)
                .properties(settings)
                .start();
        return new RunningSite(context.getBean(EmbeddedServer.class).start());
    }

    public <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    public URI url(String path) {
        return URI.create("http://localhost:" + server.getPort() + path);
    }

    /** Asks for a page; headers come in pairs. Redirects are not followed. */
    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    /** Sends a form; headers come in pairs. */
    public HttpResponse<String> post(String path, String form, String... headers) {
        return send("POST", path, form, headers);
    }

    public HttpResponse<String> send(String method, String path, String form, String... headers) {
        return exchange(request(method, path, form, headers), BodyHandlers.ofString());
    }

    /** Sends a body of another type than that of a plain form; headers come in pairs. */
    public HttpResponse<String> sendAs(String type, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(url(path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return exchange(request.build(), BodyHandlers.ofString());
    }

    /** Sends bytes that are no text, such as a form with files; headers come in pairs. */
    public HttpResponse<String> sendBytes(String type, String path, byte[] body, String... headers) {
        HttpRequest request = HttpRequest.newBuilder(url(path))
                .header("Content-Type", type)
                .headers(headers)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return exchange(request, BodyHandlers.ofString());
    }

    /** Sends a body without saying how long it will be. */
    public HttpResponse<String> sendInChunks(String type, String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(url(path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.fromPublisher(HttpRequest.BodyPublishers.ofString(body)))
                .build();
        return exchange(request, BodyHandlers.ofString());
    }

    /** Asks as a browser does that takes gzip, and hands back the bytes as they travelled. */
    public HttpResponse<byte[]> travelled(String path) {
        return exchange(request("GET", path, "", "Accept-Encoding", "gzip"), BodyHandlers.ofByteArray());
    }

    private HttpRequest request(String method, String path, String form, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(url(path));
        if (form.isEmpty()) {
            request.method(method, HttpRequest.BodyPublishers.noBody());
        } else {
            request.method(method, HttpRequest.BodyPublishers.ofString(form))
                    .header("Content-Type", "application/x-www-form-urlencoded");
        }
        return headers.length == 0 ? request.build() : request.headers(headers).build();
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("openday-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.getApplicationContext().close();
        client.close();
    }
}
