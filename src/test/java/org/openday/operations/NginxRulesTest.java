package org.openday.operations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers get of a copy from nginx, beside what the site itself says. */
class NginxRulesTest {

    @TempDir
    private static Path parent;

    private static CopyDesk desk;
    private static Nginx nginx;
    private static StaticSite site;

    @BeforeAll
    static void serveACopy() throws Exception {
        desk = new CopyDesk(parent).with("openday.url", "https://example.org");
        Files.createDirectories(parent.resolve("content/media"));
        Files.writeString(parent.resolve("content/media/a.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        Files.writeString(parent.resolve("content/media/a.pdf"), "%PDF");
        desk.article("key", "![x](/media/media/a.svg)", "[y](/media/media/a.pdf)");
        for (int i = 0; i < 12; i++) {
            desk.article("note-" + i);
        }
        desk.article("past", "withdrawn: 法条已改。");
        assertThat(desk.export().exit()).isZero();
        nginx = Nginx.over(desk.folder());
        site = StaticSite.start(desk.settings());
    }

    @AfterAll
    static void stop() {
        if (nginx != null) {
            nginx.close();
            site.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/en",
                "/elder",
                "/en/elder",
                "/articles",
                "/articles/lock",
                "/en/elder/articles/lock",
                "/glossary",
                "/articles?page=2",
                "/en/articles?page=2",
                "/events?kind=camp&month=2026-12",
                "/events?month=2026-12"
            })
    void aPageIsTheSameAtTheSameAddressWithTheSameHeader(String address) {
        HttpResponse<String> served = nginx.get(address);
        Answer own = site.get(Address.of(address));
        assertThat(served.statusCode()).isEqualTo(200);
        assertThat(served.body()).isEqualTo(Html.withoutQueries(new String(own.bytes(), UTF_8), link -> true));
        assertThat(served.headers().allValues("content-type"))
                .containsExactly(own.headers().type());
        assertThat(served.headers().allValues("cache-control")).containsExactly("no-cache");
        assertThat(lasting(Headers.of(served.headers().map())))
                .isEqualTo(lasting(own.headers()))
                .containsKeys("content-security-policy", "strict-transport-security");
    }

    /** Without what only tells caches about one answer. */
    private static Map<String, String> lasting(Headers headers) {
        Map<String, String> fields = new TreeMap<>(headers.fields());
        fields.keySet().removeIf(name -> name.matches("(cache|surrogate)-.*|content-language"));
        return fields;
    }

    @Test
    void filesAreServedAsTheSiteServesThem() {
        String css = Jsoup.parse(nginx.get("/").body())
                .select("link[rel=stylesheet]")
                .attr("href");
        var article = Jsoup.parse(nginx.get("/articles/key").body());
        for (String file : new String[] {
            css,
            article.select(".prose img").attr("src"),
            article.select(".prose a").attr("href")
        }) {
            HttpResponse<String> served = nginx.get(file);
            Answer own = site.get(Address.of(file));
            assertThat(served.statusCode()).as(file).isEqualTo(200);
            assertThat(served.body()).isEqualTo(new String(own.bytes(), UTF_8));
            assertThat(Headers.of(served.headers().map())).as(file).isEqualTo(own.headers());
        }
        assertThat(nginx.get(css).headers().firstValue("cache-control"))
                .hasValueSatisfying(value -> assertThat(value).contains("immutable"));
    }

    @Test
    void theCompressedSiblingIsSentToWhoTakesIt() {
        HttpResponse<String> served = nginx.get("/articles/lock", "Accept-Encoding", "gzip");
        assertThat(served.headers().firstValue("content-encoding")).contains("gzip");
        assertThat(served.headers().firstValue("vary")).contains("Accept-Encoding");
    }

    @Test
    void whoHasThePageAlreadyIsToldSo() {
        String tag = nginx.get("/articles/lock").headers().firstValue("etag").orElseThrow();
        assertThat(nginx.get("/articles/lock", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @CsvSource({
        "/articles/old-lock, /articles/lock",
        "/en/elder/articles/%E6%97%A7%E9%94%81, /en/elder/articles/lock",
    })
    void aFormerAddressLeadsToThePresentOne(String former, String present) {
        HttpResponse<String> answer = nginx.get(former);
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("location")).contains(present);
        assertThat(answer.headers().firstValue("content-security-policy")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/articles/past", "/en/elder/articles/past"})
    void whatWasTakenOffTheSiteIsGoneWithItsSentence(String address) {
        HttpResponse<String> served = nginx.get(address);
        assertThat(served.statusCode()).isEqualTo(410);
        assertThat(served.body())
                .isEqualTo(new String(site.get(Address.of(address)).bytes(), UTF_8));
        assertThat(served.body()).contains("法条已改。");
        assertThat(served.headers().firstValue("content-security-policy")).isPresent();
        assertThat(nginx.get(address + "/index.html").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/nowhere, zh-CN",
        "/articles/nowhere, zh-CN",
        "/en/nowhere, en",
        "/en/elder/articles/nowhere, en",
        "/assets/nowhere.css, zh-CN",
        "/english, zh-CN",
        "/en/404.html, en",
        "/404.html, zh-CN",
        "/.openday-export, zh-CN",
        "/openday.nginx.conf, zh-CN",
        "/_redirects, zh-CN",
    })
    void whatIsNotThereOrNotForReadersGetsThePageThatHelpsOn(String address, String language) {
        HttpResponse<String> answer = nginx.get(address);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.body()).select("html").attr("lang")).isEqualTo(language);
        assertThat(answer.body()).contains("error-code");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/articles?page=99",
                "/articles?utm_source=x",
                "/articles?page=..%2F..%2Fen",
                "/articles?page=../..",
                "/articles?page="
            })
    void aQueryThatMeansNothingShowsTheListItself(String address) {
        assertThat(nginx.get(address).body()).isEqualTo(nginx.get("/articles").body());
    }

    @ParameterizedTest
    @CsvSource({
        "/en/registrations/ABCDEF, 200, en",
        "/elder/registrations/ABC/DEF, 200, zh-CN",
        "/en/search?q=x, 200, en",
        "/events/camp/sign-up, 200, zh-CN",
    })
    void whereTheSiteWouldAnswerAReaderTheCopySaysThatItIsOne(String address, int status, String language) {
        HttpResponse<String> answer = nginx.get(address);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("lang=\"" + language + "\"").containsPattern("静态副本|static copy");
    }

    @Test
    void whatIsSentIsRefusedWithThePageThatSaysSo() {
        for (String address : new String[] {"/en/events/camp/sign-up", "/en/registrations/ABCDEF/cancellation"}) {
            HttpResponse<String> answer = nginx.post(address);
            assertThat(answer.statusCode()).isEqualTo(405);
            assertThat(answer.body()).contains("This is a static copy");
        }
    }

    @Test
    void theCopyStandsInWhenTheApplicationIsDown() {
        assertThat(nginx.getInItsPlace("/articles?page=2").body())
                .isEqualTo(nginx.get("/articles?page=2").body());
        assertThat(nginx.postInItsPlace("/en/events/camp/sign-up").body()).contains("This is a static copy");
    }
}
