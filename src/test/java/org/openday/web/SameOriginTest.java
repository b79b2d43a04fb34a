package org.openday.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openday.testing.RunningSite;

/** A request that changes something must come from our own pages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameOriginTest {

    private RunningSite site;

    @BeforeAll
    void start() {
        site = TinyTheme.copy().start(Map.of("openday.url", "https://openday.example"));
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/probe, Sec-Fetch-Site, same-origin, 200",
        "/probe, Sec-Fetch-Site, none, 200",
        "/probe, Sec-Fetch-Site, same-site, 403",
        "/probe, Sec-Fetch-Site, cross-site, 403",
        "/probe, Sec-Fetch-Site, nonsense, 403",
        "/probe, Origin, https://openday.example, 200",
        "/probe, Origin, https://openday.example.evil.example, 403",
        "/probe, Origin, https://evil.example, 403",
        "/probe, Origin, 'http://[', 403",
        "/probe, Origin, null, 403",
        "/en/elder/probe, Origin, null, 403",
        "/registrations/probe, Origin, null, 200",
        "/en/registrations/probe, Origin, null, 200",
        "/registrations/probe, Origin, https://evil.example, 403",
        "/registrations/probe, Sec-Fetch-Site, cross-site, 403",
    })
    void aChangeIsJudgedByWhereItComesFrom(String path, String header, String value, int status) {
        assertThat(site.post(path, "a=1", header, value).statusCode()).isEqualTo(status);
    }

    @Test
    void ourOwnHostIsOursWithoutAConfiguredAddress() {
        String own = site.url("").toString();
        assertThat(site.post("/probe", "a=1", "Origin", own).statusCode()).isEqualTo(200);
    }

    @Test
    void fetchMetadataWeighsMoreThanOrigin() {
        String own = site.url("").toString();
        assertThat(site.post("/probe", "a=1", "Origin", own, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aClientThatIsNoBrowserMayChange() {
        assertThat(site.post("/probe", "a=1").statusCode()).isEqualTo(200);
    }

    @Test
    void readingIsOpenToAll() {
        assertThat(site.get("/probe", "Sec-Fetch-Site", "cross-site", "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aForeignDeletionIsRefusedBeforeItIsRouted() {
        assertThat(site.send("DELETE", "/probe", "", "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aRefusalIsAPageAndOpensNothingToOtherOrigins() {
        var answer = site.post("/probe", "a=1", "Origin", "https://evil.example");
        assertThat(Jsoup.parse(answer.body()).select("main h1")).hasSize(1);
        assertThat(answer.headers().firstValue("access-control-allow-origin")).isEmpty();
    }
}
