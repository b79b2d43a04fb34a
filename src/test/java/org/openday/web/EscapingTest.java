package org.openday.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openday.testing.RunningSite;

/** What is printed is text, and a template can print and do nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EscapingTest {

    private RunningSite site;

    @BeforeAll
    void start() {
        site = TinyTheme.copy().start(Map.of());
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @Test
    void aTextIsPrintedToTheLetterWhereverItStands() {
        Document page = Jsoup.parse(site.get("/probe").body());
        assertThat(page.select("#text").text()).isEqualTo(Probe.HOSTILE);
        assertThat(page.select("#text").attr("title")).isEqualTo(Probe.HOSTILE);
        assertThat(page.select("meta[name=description]").attr("content")).isEqualTo(Probe.HOSTILE);
        assertThat(page.title()).contains(Probe.HOSTILE);
        assertThat(page.select("script"))
                .allSatisfy(script -> assertThat(script.attr("src")).startsWith("/assets/"));
    }

    @Test
    void theAddressOfAMissingPageIsPrintedAsText() {
        HttpResponse<String> answer =
                site.get("/%3Cscript%3Ealert(1)%3C/script%3E?q=%22onload=1%3Cscript%3Ealert(1)%3C/script%3E");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("<script>alert", "\"onload");
    }

    @ParameterizedTest
    @ValueSource(strings = {"execute", "construct", "api", "class", "method", "outside"})
    void aTemplateCannotReachIntoTheMachine(String template) {
        HttpResponse<String> answer = site.get("/probe/templates/" + template);
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("freemarker", "Exception", "uid=", "artifactId");
    }
}
