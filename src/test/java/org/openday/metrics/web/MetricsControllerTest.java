package org.openday.metrics.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openday.testing.RunningSite;
import org.openday.testing.Within;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MetricsControllerTest {

    private static final String TOKEN = "a-long-token-of-the-operator";

    private RunningSite site;

    @BeforeAll
    void start() {
        site = RunningSite.start(Map.of("openday.metrics.token", TOKEN));
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @Test
    void whoAsksFromThisMachineSeesWhatThePageCacheDoes() {
        site.get("/glossary");
        site.get("/glossary");
        // The cache counts its bytes a moment after it has answered.
        Within.seconds(
                10,
                "the page is counted",
                () -> site.get("/metrics").body().matches("(?s).*openday_pagecache_bytes [1-9].*"));
        HttpResponse<String> metrics = site.get("/metrics");
        assertThat(metrics.statusCode()).isEqualTo(200);
        assertThat(metrics.headers().firstValue("content-type").orElse("")).startsWith("text/plain");
        assertThat(metrics.body())
                .containsPattern("openday_pagecache_hits_total [1-9]")
                .containsPattern("openday_pagecache_misses_total [1-9]")
                .containsPattern("openday_pagecache_evictions_total \\d")
                .containsPattern("openday_pagecache_bytes [1-9]")
                .containsPattern("openday_pagecache_pages [1-9]")
                .contains("jvm_memory_used_bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-For", "Forwarded", "X-Real-IP", "Via"})
    void whatAProxyOnThisMachineHandsOnIsNotFromHere(String header) {
        assertThat(site.get("/metrics", header, "203.0.113.7").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "Bearer " + TOKEN + ", 200",
        "Bearer another, 403",
        "Bearer, 403",
        "Basic " + TOKEN + ", 403",
    })
    void whoBearsTheTokenMayAskFromAnywhere(String authorization, int status) {
        assertThat(site.get("/metrics", "X-Forwarded-For", "203.0.113.7", "Authorization", authorization)
                        .statusCode())
                .isEqualTo(status);
    }

    @Test
    void withoutATokenNobodyMayAskFromAnywhere() {
        try (RunningSite bare = RunningSite.start(Map.of("openday.metrics.token", ""))) {
            assertThat(bare.get("/metrics", "Via", "1.1 x", "Authorization", "Bearer ")
                            .statusCode())
                    .isEqualTo(403);
        }
    }
}
