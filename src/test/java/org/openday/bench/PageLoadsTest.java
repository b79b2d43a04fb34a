package org.openday.bench;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageLoadsTest {

    private final Visitor visitor = new Visitor();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        visitor.close();
        server.stop(0);
    }

    @Test
    void aPageWithoutETagIsNotMeasuredAsNotModified() {
        serve(null);
        assertThatIllegalStateException().isThrownBy(this::measure).withMessageContaining("no ETag");
    }

    @Test
    void aPageThatIsSentAgainDespiteItsETagIsNotMeasuredAsNotModified() {
        serve("\"1\"");
        assertThatIllegalStateException().isThrownBy(this::measure).withMessageContaining("answers 200");
    }

    private void measure() throws IOException, InterruptedException {
        new PageLoads(new Wrk("/nowhere/wrk", 1), visitor, "/hot", Path.of("mix.lua"))
                .notModified(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"));
    }

    private void serve(String tag) {
        server.createContext("/", exchange -> {
            if (tag != null) {
                exchange.getResponseHeaders().add("ETag", tag);
            }
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
    }
}
