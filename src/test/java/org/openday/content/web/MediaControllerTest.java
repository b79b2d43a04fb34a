package org.openday.content.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openday.content.ContentDesk;
import org.openday.content.ContentFolder;

class MediaControllerTest {

    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 360\"/>";

    @TempDir
    static Path folder;

    private static EmbeddedServer server;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @BeforeAll
    static void serve() throws Exception {
        Files.writeString(folder.resolve("secret.svg"), SVG);
        ContentDesk desk = new ContentDesk(folder);
        desk.write("media/calls.svg", SVG).write("media/电话 1.svg", SVG).write("media/form.pdf", "%PDF-1.4");
        desk.write("media/.hidden.svg", SVG)
                .write("media/page.html", "<h1>x</h1>")
                .write("articles/calls.md", "x");
        Files.createSymbolicLink(desk.content().resolve("media/out.svg"), folder.resolve("secret.svg"));
        server = ApplicationContext.run(
                EmbeddedServer.class,
                Map.of(
                        "micronaut.server.port",
                        -1,
                        "openday.test",
                        false,
                        "openday.home",
                        folder.resolve("data"),
                        "openday.content",
                        desk.content()));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void anImageIsServedWithItsType() throws Exception {
        HttpResponse<byte[]> response = get("/media/media/calls.svg");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Content-Type")).isEqualTo("image/svg+xml");
        assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(response, "Content-Security-Policy")).startsWith("default-src 'none'; sandbox");
        assertThat(response.body()).isEqualTo(SVG.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void onlyTheAddressWithTheVersionIsKeptForEver() throws Exception {
        String versioned = server.getApplicationContext()
                .getBean(ContentFolder.class)
                .media("media/calls.svg")
                .url();
        assertThat(header(get(versioned), "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(header(get("/media/media/calls.svg"), "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(get("/media/media/calls.svg?v=00000000"), "Cache-Control"))
                .isEqualTo("no-cache");
    }

    @Test
    void whatTheReaderAlreadyHasIsNotSentAgain() throws Exception {
        String tag = header(get("/media/media/calls.svg"), "ETag");
        HttpResponse<byte[]> again = send(request("/media/media/calls.svg").header("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(header(again, "ETag")).isEqualTo(tag);
        assertThat(send(request("/media/media/calls.svg").header("If-None-Match", "\"other\""))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void headIsAnsweredWithoutABody() throws Exception {
        HttpResponse<byte[]> response = send(request("/media/media/calls.svg").HEAD());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Content-Length")).isEqualTo(String.valueOf(SVG.length()));
        assertThat(response.body()).isEmpty();
    }

    @Test
    void aPartIsSentToWhoAsksForAPart() throws Exception {
        HttpResponse<byte[]> response = send(request("/media/media/calls.svg").header("Range", "bytes=1-3"));
        assertThat(response.statusCode()).isEqualTo(206);
        assertThat(response.body()).isEqualTo("svg".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aPdfIsServedOutsideASandbox() throws Exception {
        HttpResponse<byte[]> response = get("/media/media/form.pdf");
        assertThat(header(response, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(response, "Content-Security-Policy")).doesNotContain("sandbox");
    }

    @Test
    void aNameMayHoldChineseAndSpaces() throws Exception {
        String url = server.getApplicationContext()
                .getBean(ContentFolder.class)
                .media("media/电话 1.svg")
                .url();
        assertThat(get(url).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/media/../secret.svg",
                "/media/media/../../secret.svg",
                "/media/%2e%2e/secret.svg",
                "/media/media/..%2f..%2fsecret.svg",
                "/media/media%2f..%2fcalls.svg",
                "/media//etc/passwd",
                "/media/media/out.svg",
                "/media/media/.hidden.svg",
                "/media/media/page.html",
                "/media/articles/calls.md",
                "/media/media/calls.svg%00.png",
                "/media/media/absent.svg",
                "/media/media",
                "/media/"
            })
    void nothingElseIsServed(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    private static HttpResponse<byte[]> get(String path) throws Exception {
        return send(request(path));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.getPort() + path));
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> response, String name) {
        return String.join(" | ", response.headers().allValues(name));
    }
}
