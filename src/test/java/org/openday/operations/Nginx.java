package org.openday.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The real nginx over a copy: at one port by itself, at another behind an application that does not answer. */
final class Nginx implements AutoCloseable {

    private static final Path PROGRAM = Stream.of("/usr/sbin/nginx", "/usr/local/bin/nginx", "/opt/homebrew/bin/nginx")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst()
            .orElse(Path.of("nginx"));

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port = freePort();
    private final int front = freePort();
    private final Path work;
    private final Process process;

    private Nginx(Path copy) throws IOException {
        work = Files.createTempDirectory("openday-nginx");
        Path rules = Files.writeString(work.resolve("nginx.conf"), rules(copy));
        process = new ProcessBuilder(PROGRAM.toString(), "-p", work.toString(), "-c", rules.toString(), "-e", "stderr")
                .redirectErrorStream(true)
                .start();
        awaitReady();
    }

    /** Starts it; skips the test, loudly, where there is none. */
    @SuppressWarnings("SystemOut") // Whoever reads the build must see what went untested.
    static Nginx over(Path copy) {
        if (!Files.isExecutable(PROGRAM)) {
            System.err.println("NO NGINX: the rules for it went untested; its tests are SKIPPED.");
            Assumptions.abort("no nginx");
        }
        try {
            return new Nginx(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String rules(Path copy) {
        return """
                daemon off;
                master_process off;
                pid %1$s/pid;
                error_log stderr notice;
                events { }
                http {
                    access_log off;
                    client_body_temp_path %1$s/body;
                    proxy_temp_path %1$s/proxy;
                    fastcgi_temp_path %1$s/fastcgi;
                    uwsgi_temp_path %1$s/uwsgi;
                    scgi_temp_path %1$s/scgi;
                    server { listen 127.0.0.1:%2$d; root %3$s; include %3$s/openday.nginx.conf; }
                    upstream openday { server 127.0.0.1:1; server 127.0.0.1:%2$d backup; }
                    server { listen 127.0.0.1:%4$d; location / { proxy_pass http://openday; } }
                }
                """.formatted(work, port, copy, front);
    }

    /** It says so when its sockets are open; when it cannot start it ends instead. */
    private void awaitReady() throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line = process.inputReader().readLine();
                line != null;
                line = process.inputReader().readLine()) {
            said.append(line).append('\n');
            if (line.contains("getrlimit")) {
                return;
            }
        }
        throw new IllegalStateException(said.toString());
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(port, "GET", path, headers);
    }

    HttpResponse<String> post(String path) {
        return send(port, "POST", path);
    }

    /** Asks where the application should answer. */
    HttpResponse<String> getInItsPlace(String path) {
        return send(front, "GET", path);
    }

    HttpResponse<String> postInItsPlace(String path) {
        return send(front, "POST", path);
    }

    private HttpResponse<String> send(int where, String method, String path, String... headers) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + where + path))
                    .method(method, HttpRequest.BodyPublishers.noBody());
            HttpRequest whole = headers.length == 0
                    ? request.build()
                    : request.headers(headers).build();
            return client.send(whole, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        client.close();
    }
}
