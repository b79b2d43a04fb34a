package org.openday.pagecache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one reader sends changes no other reader's page, and what is one reader's own is kept for nobody. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BypassTest {

    private static final String PAGE = "/articles/fraud";

    private LivingSite site;
    private String page;
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
        page = site.get(PAGE).body();
        hits = site.hits();
        misses = site.misses();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cookie: openday-session=1",
                "Cookie: a=b; openday-x=1",
                "Authorization: Basic YTpi",
                "Range: bytes=0-9",
                "Content-Length: 3"
            })
    void whatMayConcernOneReaderAloneGoesPastTheCache(String header) throws IOException {
        String sent = header.startsWith("Content-Length") ? "abc" : "";
        Wire.Answer answer = Wire.ask(site, Wire.get(PAGE, header) + sent);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(page);
        assertPassed();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?cold=1", "?page=1", "?page=2;x=1", "?kind=camp&kind=talk", "?utm_source=a&x", "?%75tm_a=1"})
    void aQueryThatThePageDoesNotKnowGoesPastTheCache(String query) {
        assertThat(site.get(PAGE + query).body()).isEqualTo(page);
        assertPassed();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?utm_source=wechat&utm_medium=x", "?from=timeline&isappinstalled=0", "?spm=1;fbclid=2", "?&"})
    void aSharedLinkIsAHitOfThePlainAddress(String query) {
        assertThat(site.get(PAGE + query).body()).isEqualTo(page);
        assertThat(site.hits() - hits).isEqualTo(1);
        assertThat(site.misses()).isEqualTo(misses);
    }

    @Test
    void anotherSitesCookieIsOfNoConcern() {
        assertThat(site.get(PAGE, "Cookie", "_ga=1").body()).isEqualTo(page);
        assertThat(site.hits() - hits).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/articles?page=2;x=1",
                "/articles?utm_source=x;page=2",
                "/articles?page=2&from=a",
                "/articles?from=a;page=2"
            })
    void noWayToWriteAQueryPutsOnePageInThePlaceOfAnother(String path) {
        site.get(path);
        assertThat(site.get("/articles").body())
                .isEqualTo(site.cold("/articles").body());
        assertThat(site.get("/articles?page=2").body())
                .isEqualTo(site.cold("/articles?page=2").body())
                .isNotEqualTo(site.get("/articles").body());
        assertThat(site.get(path).body()).isEqualTo(site.get("/articles?page=2").body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"openday-address", "openday-viewing"})
    void ourOwnHeadersMeanNothingWhenAClientSendsThem(String header) {
        String path = "/articles/article-2";
        assertThat(site.get(path, header, "/en").body())
                .isEqualTo(site.cold(path).body());
        assertThat(site.get(path).body()).isEqualTo(site.cold(path).body());
        assertThat(site.get(PAGE + "?cold=1", header, "/articles/article-4").body())
                .isEqualTo(page);
        assertThat(site.get("/articles/article-4").body())
                .isEqualTo(site.cold("/articles/article-4").body());
    }

    @Test
    void whoNamesAnAddressForAPageOfHisOwnDoesNotPoisonIt() {
        String path = "/articles/article-6";
        site.get(PAGE, "openday-address", path, "Authorization", "x");
        assertThat(site.get(path).body()).isEqualTo(site.cold(path).body()).isNotEqualTo(page);
    }

    @Test
    void aSharedLinkBringsThePageForAll() {
        String path = "/articles/article-7";
        site.get(path + "?utm_source=wechat");
        assertThat(site.misses() - misses).isEqualTo(1);
        assertThat(site.get(path).body()).isEqualTo(site.cold(path).body());
        assertThat(site.misses() - misses).isEqualTo(1);
    }

    @Test
    void whatAReaderPrefersToSeeDoesNotPoisonThePage() {
        String path = "/articles/article-5";
        HttpResponse<String> asked = site.get(path, "Accept", "image/png");
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.body()).isEqualTo(site.cold(path).body());
        assertThat(site.get(path).body()).isEqualTo(asked.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//articles/fraud",
                "/articles/fraud/",
                "/articles/../articles/fraud",
                "/articles/fraud#x",
                "http://x/articles/fraud"
            })
    void aStrangeTargetIsAnsweredAsRoutingWouldAndChangesNoOther(String target) throws IOException {
        Wire.Answer strange = Wire.ask(site, Wire.get(target));
        assertThat(Wire.ask(site, Wire.get(target, "Authorization: x")).status())
                .isEqualTo(strange.status());
        assertThat(site.get(PAGE).body()).isEqualTo(page);
    }

    @Test
    void aFormIsOneReadersOwn() {
        HttpResponse<String> one = site.get("/events/camp/sign-up");
        HttpResponse<String> other = site.get("/events/camp/sign-up");
        assertThat(token(one)).isNotEmpty().isNotEqualTo(token(other));
        assertPrivate(one);
        assertPassed();
    }

    private static String token(HttpResponse<String> form) {
        return Jsoup.parse(form.body()).select("[name=formToken]").attr("value");
    }

    @Test
    void aHouseholdsPageIsItsOwn() {
        assertPrivate(site.get("/registrations/unknown"));
        assertPassed();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-store", "cookie", "text"})
    void anAnswerThatForbidsItIsNotKept(String kind) {
        String first = site.get("/probe-of-cache/" + kind).body();
        assertThat(first).startsWith("answer ");
        assertThat(site.get("/probe-of-cache/" + kind).body())
                .startsWith("answer ")
                .isNotEqualTo(first);
    }

    private static void assertPrivate(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("cache-control")).hasValue("no-store");
        assertThat(answer.headers().map()).doesNotContainKeys("etag", "surrogate-key", "cache-tag");
    }

    private void assertPassed() {
        assertThat(site.hits()).isEqualTo(hits);
        assertThat(site.misses()).isEqualTo(misses);
    }
}
