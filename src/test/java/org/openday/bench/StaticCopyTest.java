package org.openday.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaticCopyTest {

    private final Visitor visitor = new Visitor();
    private HttpServer site;
    private HttpServer peer;

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws IOException {
        site = server();
        peer = server();
        site.createContext("/", exchange -> answer(exchange, "one"));
    }

    @AfterEach
    void stop() {
        visitor.close();
        site.stop(0);
        peer.stop(0);
    }

    @Test
    void thePagesAreKeptAsTheyWereServed() throws Exception {
        copy().write();
        assertThat(folder.resolve("articles/a")).hasContent("one identity");
        assertThat(folder.resolve("articles/a.gz")).hasContent("one gzip");
    }

    @Test
    void aPeerThatServesTheSameIsAPeer() throws Exception {
        peer.createContext("/", exchange -> answer(exchange, "one"));
        copy().compare(address(peer));
    }

    @Test
    void aPeerThatServesOtherBytesIsNone() {
        peer.createContext("/", exchange -> answer(exchange, "two"));
        assertThatIllegalStateException()
                .isThrownBy(() -> copy().compare(address(peer)))
                .withMessageContaining("other bytes");
    }

    @Test
    void aPeerThatDoesNotFindThePageIsNone() {
        assertThatIllegalStateException()
                .isThrownBy(() -> copy().compare(address(peer)))
                .withMessageContaining("404");
    }

    private StaticCopy copy() {
        return new StaticCopy(visitor, address(site), folder, List.of("/articles/a"));
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        String encoding = exchange.getRequestHeaders().getFirst("Accept-Encoding");
        if (encoding.equals("gzip")) {
            exchange.getResponseHeaders().add("Content-Encoding", encoding);
        }
        byte[] bytes = (body + " " + encoding).getBytes(UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static HttpServer server() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        return server;
    }

    private static URI address(HttpServer server) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }
}
