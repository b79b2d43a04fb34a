package org.openday.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openday.testing.RunningSite;

/** Every kind of answer is hardened, and every failure is answered with a page that tells nothing about the machine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswersTest {

    private RunningSite site;

    @BeforeAll
    void start() {
        site = TinyTheme.copy().start(Map.of("micronaut.server.max-request-buffer-size", "64KB"));
    }

    @AfterAll
    void stop() {
        site.close();
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of(200, "GET", "/probe", ""),
                Arguments.of(200, "HEAD", "/probe", ""),
                Arguments.of(200, "POST", "/probe", "a=1"),
                Arguments.of(200, "GET", "/health", ""),
                Arguments.of(200, "GET", "/en/elder/probe", ""),
                Arguments.of(301, "GET", "/probe/moved", ""),
                Arguments.of(400, "GET", "/probe/numbers/many", ""),
                Arguments.of(404, "GET", "/nowhere", ""),
                Arguments.of(404, "GET", "/assets/nothing.css", ""),
                Arguments.of(405, "DELETE", "/probe", ""),
                Arguments.of(405, "POST", "/probe/moved", "a=1"),
                Arguments.of(413, "POST", "/probe", "a=" + "x".repeat(100_000)),
                Arguments.of(500, "GET", "/probe/failure", ""),
                Arguments.of(503, "GET", "/probe/unavailable", ""));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anAnswerIsHardenedAndSetsNoCookie(int status, String method, String path, String form) {
        HttpResponse<String> answer = site.send(method, path, form);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertHardened(answer);
    }

    @Test
    void anAssetIsHardened() {
        String asset = Jsoup.parse(site.get("/probe").body())
                .select("link[rel=stylesheet]")
                .attr("href");
        assertHardened(site.get(asset));
    }

    @Test
    void aSiteThatIsReachedByHttpsSaysSoToBrowsers() {
        try (RunningSite secure = TinyTheme.copy().start(Map.of("openday.url", "https://example.org"))) {
            assertThat(secure.get("/probe").headers().firstValue("strict-transport-security"))
                    .isPresent();
        }
        assertThat(site.get("/probe").headers().firstValue("strict-transport-security"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aFailureIsAPageAboutWhatToDoNext(int status, String method, String path, String form) {
        HttpResponse<String> answer = site.send(method, path, form);
        if (status >= 400) {
            assertThat(Jsoup.parse(answer.body()).select("main h1")).hasSize(1);
            assertThat(answer.headers().firstValue("cache-control")).hasValue("no-store");
            assertThat(answer.body()).doesNotContain(Probe.SECRET, "Exception", "org.openday", "micronaut", "at java.");
        }
    }

    @Test
    void anAddressThatIsNoneIsABadRequestAndNoFailureOfOurs() throws IOException {
        URI home = site.url("/");
        try (Socket socket = new Socket(home.getHost(), home.getPort())) {
            socket.getOutputStream()
                    .write("GET /% HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".getBytes(US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                    .startsWith("HTTP/1.1 400 ");
        }
    }

    @Test
    void cachesAreToldThatTheEncodingMatters() {
        assertThat(site.get("/probe").headers().allValues("vary")).contains("Accept-Encoding");
    }

    @Test
    void aFailureForAMachineTellsNothingEither() {
        HttpResponse<String> answer = site.get("/probe/failure", "Accept", "application/json");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain(Probe.SECRET);
    }

    @Test
    void whatFailedIsRememberedAndWhatIsMerelyAwayIsNot() {
        site.get("/en/probe/failure?x=1");
        site.get("/probe/unavailable");
        site.get("/nowhere");
        assertThat(site.bean(FailedPages.class).lately())
                .extracting(FailedPages.Failed::path)
                .containsExactly("/probe/…");
    }

    @Test
    void aFailureSpeaksTheLanguageOfItsAddress() {
        assertThat(Jsoup.parse(site.get("/en/nowhere").body()).select("html").attr("lang"))
                .isEqualTo("en");
        assertThat(Jsoup.parse(site.get("/elder/nowhere").body()).select("html.elder"))
                .hasSize(1);
    }

    private static void assertHardened(HttpResponse<?> answer) {
        assertThat(answer.headers().firstValue("content-security-policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("x-content-type-options")).hasValue("nosniff");
        assertThat(answer.headers().allValues("referrer-policy")).hasSize(1);
        assertThat(answer.headers().firstValue("permissions-policy")).isPresent();
        assertThat(answer.headers().firstValue("cross-origin-opener-policy")).hasValue("same-origin");
        assertThat(answer.headers().allValues("set-cookie")).isEmpty();
        assertThat(answer.headers().allValues("server")).isEmpty();
    }
}
