package org.openday.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openday.testing.RunningSite;

/** Language and elder mode stand in the path, and every link keeps them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ViewingTest {

    private RunningSite site;

    @BeforeAll
    void start() {
        site = TinyTheme.copy().start(Map.of());
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource({"'', zh-CN, false", "/en, en, false", "/elder, zh-CN, true", "/en/elder, en, true"})
    void thePrefixChoosesLanguageAndSize(String prefix, String lang, boolean elder) {
        var answer = site.get(prefix + "/probe?x=1");
        Document page = Jsoup.parse(answer.body());
        assertThat(answer.headers().firstValue("content-language")).hasValue(lang);
        assertThat(page.select("html").attr("lang")).isEqualTo(lang);
        assertThat(page.select("html").hasClass("elder")).isEqualTo(elder);
        assertThat(page.select("#link a").attr("href")).isEqualTo(prefix + "/probe");
        assertThat(page.select("link[rel=alternate][hreflang=en]").attr("href"))
                .endsWith("/probe")
                .contains("/en/");
    }

    @Test
    void elderModeNamesThePlainPageAsTheOneToIndex() {
        assertThat(canonical("/elder/probe")).isEqualTo(canonical("/probe"));
        assertThat(canonical("/en/elder/probe")).isEqualTo(canonical("/en/probe"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/elder/en/probe", "/english", "/en/en/probe", "/elderly/probe", "/EN/probe", "/en//probe"})
    void whatIsNoPrefixIsNoPage(String path) {
        assertThat(site.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void queriesSurviveThePrefix() {
        assertThat(site.get("/en/probe/numbers/7?q=%E9%98%B2%26x").body()).isEqualTo("number 7");
    }

    private String canonical(String path) {
        return Jsoup.parse(site.get(path).body()).select("link[rel=canonical]").attr("href");
    }
}
