package org.openday.pagecache;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a hot page is answered with, over every kind of HTTP we speak. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FrontTest {

    private static final String PAGE = "/articles/fraud";

    private LivingSite site;
    private String body;
    private long hits;
    private long misses;

    @BeforeAll
    void start() {
        site = SmallSite.start();
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @BeforeEach
    void warmUp() {
        body = site.get(PAGE).body();
        hits = site.hits();
        misses = site.misses();
    }

    @Test
    void aHotPageIsAnsweredWithoutARendering() throws IOException {
        Wire.Answer answer = Wire.ask(site, Wire.get(PAGE));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(body).isEqualTo(site.cold(PAGE).body());
        assertHits(1);
    }

    @Test
    void headGetsTheHeadersOfTheWholePageAndNoBody() throws IOException {
        try (Wire wire = Wire.to(site)) {
            Wire.Answer whole = wire.send(Wire.get(PAGE)).answer();
            assertThat(Wire.ask(site, Wire.request("HEAD " + PAGE)).headers())
                    .containsEntry("content-length", String.valueOf(whole.bytes().length))
                    .containsEntry("etag", whole.header("etag"));
        }
        assertHits(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/articles/article-1", "/articles/nowhere", "/articles/scam"})
    void aPageThatWasFirstAskedForByHeadHasItsBody(String path) throws IOException {
        Wire.Answer head = Wire.ask(site, Wire.request("HEAD " + path));
        HttpResponse<String> cold = site.cold(path);
        Wire.Answer page = Wire.ask(site, Wire.get(path));
        assertThat(head.status()).isEqualTo(page.status()).isEqualTo(cold.statusCode());
        assertThat(page.body()).isEqualTo(cold.body());
        assertThat(head.header("content-length")).isEqualTo(page.header("content-length"));
    }

    @Test
    void eachEncodingIsThePageUnderAStrongTagOfItsOwn() throws IOException {
        Assumptions.assumeTrue(Brotli4jLoader.isAvailable());
        Wire.Answer identity = encoded("identity");
        Wire.Answer gzip = encoded("gzip, deflate");
        Wire.Answer brotli = encoded("gzip, deflate, br, zstd");
        assertThat(identity.body()).isEqualTo(body);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.bytes())).readAllBytes())
                .isEqualTo(identity.bytes());
        assertThat(Decoder.decompress(brotli.bytes()).getDecompressedData()).isEqualTo(identity.bytes());
        assertThat(List.of(identity.header("content-encoding"), gzip.header("content-encoding")))
                .containsExactly("none", "gzip");
        assertThat(brotli.header("content-encoding")).isEqualTo("br");
        assertThat(Set.of(identity.header("etag"), gzip.header("etag"), brotli.header("etag")))
                .hasSize(3)
                .allMatch(tag -> tag.matches("\"[^\"]+\""));
        assertThat(List.of(identity.header("vary"), gzip.header("vary"), brotli.header("vary")))
                .containsOnly("Accept-Encoding");
    }

    private Wire.Answer encoded(String accepted) throws IOException {
        return Wire.ask(site, Wire.get(PAGE, "Accept-Encoding: " + accepted));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "W/%s", "\"other\", %s", "\"other\",W/%s , \"more\"", "*"})
    void whoHasThePageIsToldThatNothingHasChanged(String ifNoneMatch) throws IOException {
        String tag = encoded("gzip").header("etag");
        Wire.Answer answer = Wire.ask(
                site, Wire.get(PAGE, "Accept-Encoding: gzip", "If-None-Match: " + ifNoneMatch.replace("%s", tag)));
        assertThat(answer.status()).isEqualTo(304);
        assertThat(answer.header("etag")).isEqualTo(tag);
        assertThat(answer.headers()).containsKeys("cache-control", "vary", "date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"other\"", "", "%s-not", "W/"})
    void whoHasAnotherPageGetsThisOne(String ifNoneMatch) throws IOException {
        String other = encoded("gzip").header("etag");
        Wire.Answer answer = Wire.ask(site, Wire.get(PAGE, "If-None-Match: " + ifNoneMatch.replace("%s", other)));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(body);
    }

    @Test
    void theTagOfOneEncodingIsNotThatOfAnother() throws IOException {
        String gzip = encoded("gzip").header("etag");
        assertThat(Wire.ask(site, Wire.get(PAGE, "If-None-Match: " + gzip)).status())
                .isEqualTo(200);
    }

    @Test
    void networksInFrontOfUsMayHelpAndKnowWhatToPurge() {
        HttpResponse<String> page = site.get(PAGE);
        assertThat(header(page, "cache-control"))
                .contains("public", "max-age=0", "s-maxage=", "stale-while-revalidate=", "stale-if-error=");
        assertThat(header(page, "surrogate-key").split(" ", -1)).contains("articles/fraud", "topics/money", "theme");
        assertThat(header(page, "cache-tag").split(",", -1)).contains("articles/fraud", "topics/money", "theme");
    }

    @Test
    void aHotPageIsHardenedAsEveryAnswerIs() {
        HttpResponse<String> hot = site.get(PAGE);
        HttpResponse<String> cold = site.cold(PAGE);
        for (String name : hardening(cold)) {
            assertThat(header(hot, name)).as(name).isEqualTo(header(cold, name));
        }
        assertThat(hardening(cold)).contains("content-security-policy", "x-content-type-options", "referrer-policy");
        assertThat(hot.headers().map()).doesNotContainKeys("set-cookie", "server");
    }

    private static Set<String> hardening(HttpResponse<String> answer) {
        Set<String> names = new TreeSet<>(answer.headers().map().keySet());
        names.removeAll(Set.of("cache-control", "content-length", "date", "vary", "connection"));
        return names;
    }

    @Test
    void http2BringsTheSamePageByUpgradeAndByPriorKnowledge() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(site.running().url(PAGE)).build();
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
            client.send(request, BodyHandlers.ofString()); // Upgrades the connection, and is answered on it.
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
            assertThat(answer.body()).isEqualTo(body);
        }
        byte[] known = PriorKnowledge.get(site.running().url(PAGE));
        assertThat(new String(known, StandardCharsets.UTF_8)).isEqualTo(body);
        assertHits(3);
    }

    @Test
    void pagesAreRenderedOnVirtualThreadsAndNeverOnTheEventLoop() {
        assertThat(site.get("/probe-of-cache/thread").body()).isEqualTo("virtual");
        assertThat(site.cold("/probe-of-cache/thread").body()).isEqualTo("virtual");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("none");
    }

    private void assertHits(int count) {
        assertThat(site.hits() - hits).isEqualTo(count);
        assertThat(site.misses()).isEqualTo(misses);
    }
}
