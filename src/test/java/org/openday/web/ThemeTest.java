package org.openday.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openday.shared.BrokenConfiguration;
import org.openday.testing.RunningSite;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThemeTest {

    private final TinyTheme tiny = TinyTheme.copy();
    private RunningSite site;

    @BeforeAll
    void start() {
        site = tiny.start(Map.of());
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @Test
    void aTemplateInFrontHidesTheOneBehind() {
        assertThat(page().select("footer #tiny")).hasSize(1);
        assertThat(page().select("header.site-header"))
                .as("not replaced, so the default's")
                .hasSize(1);
    }

    @Test
    void aTextInFrontHidesTheOneBehindAndOnlyThatOne() {
        assertThat(page().select(".brand").text()).contains("小站");
        assertThat(page().select("#tiny").text()).contains("110");
        assertThat(Jsoup.parse(site.get("/en/probe").body()).select(".brand").text())
                .contains("Police Open Day");
    }

    @Test
    void anAssetInFrontHidesTheOneBehind() {
        assertThat(site.get(icon()).body()).contains("<title>tiny</title>");
    }

    @Test
    void anAssetIsForEverAndItsAddressCarriesAHashOfIt() {
        HttpResponse<String> icon = site.get(icon());
        assertThat(icon()).matches("/assets/icon\\.[0-9a-f]{8,}\\.svg");
        assertThat(icon.headers().firstValue("cache-control")).hasValue("public, max-age=31536000, immutable");
        assertThat(icon.headers().firstValue("content-type").orElse("")).startsWith("image/svg+xml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/icon.svg", "/assets/icon.000000000000.svg", "/assets/nothing.000000000000.css", "/assets/",
                "/assets/../theme.yml", "/assets/%2e%2e/theme.yml", "/assets/..%2ftheme.000000000000.yml", "/assets/%00"
            })
    void noOtherNameLeadsToAFile(String path) {
        assertThat(site.get(path).statusCode()).isIn(400, 404);
    }

    @Test
    void aSavedChangeShowsWithoutARestart() {
        TinyTheme own = TinyTheme.copy();
        try (RunningSite edited = own.start(Map.of())) {
            String oldStyle = stylesheet(edited);
            own.write("tiny/messages.properties", "site.name=大站\n");
            own.write("tiny/templates/partials/footer.ftlh", "<footer><p id=\"edited\">x</p></footer>");
            own.write("default/assets/site.css", "body { color: #111111; }\n");
            Document page = Jsoup.parse(edited.get("/probe").body());
            assertThat(page.select(".brand").text()).contains("大站");
            assertThat(page.select("#edited")).hasSize(1);
            assertThat(stylesheet(edited)).isNotEqualTo(oldStyle);
            assertThat(edited.get(stylesheet(edited)).body()).contains("#111111");
            assertThat(edited.get(oldStyle).statusCode()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "../default/../..", ""})
    void aThemeThatIsNotThereStopsTheStartWithOneSentence(String name) {
        assertThatThrownBy(() -> tiny.start(Map.of("openday.theme", name)))
                .rootCause()
                .isInstanceOf(BrokenConfiguration.class)
                .message()
                .contains("theme")
                .doesNotContain("\n");
    }

    @Test
    void aThemeThatExtendsItselfStopsTheStart() {
        TinyTheme own = TinyTheme.copy();
        own.write("tiny/theme.yml", "name: tiny\nextends: tiny\n");
        assertThatThrownBy(() -> own.start(Map.of())).rootCause().isInstanceOf(BrokenConfiguration.class);
    }

    @Test
    void aThemeWhoseSettingsAreNoYamlStopsTheStartWithOneSentence() {
        TinyTheme own = TinyTheme.copy();
        own.write("tiny/theme.yml", "name: [\n");
        assertThatThrownBy(() -> own.start(Map.of()))
                .hasStackTraceContaining(BrokenConfiguration.class.getName())
                .hasStackTraceContaining("theme.yml");
    }

    @Test
    void everyTextTravelsCompressed() throws IOException {
        String html = "/probe";
        String svg = icon();
        String css = page().select("#link a").text();
        String js = css.replaceFirst("large\\..*", "large") + hashOf("large.js");
        for (String path : new String[] {html, svg, css, js}) {
            HttpResponse<byte[]> answer = site.travelled(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("content-encoding")).as(path).hasValue("gzip");
            byte[] plain = new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes();
            assertThat(new String(plain, StandardCharsets.UTF_8))
                    .isEqualTo(site.get(path).body());
            assertThat(site.get(path).headers().firstValue("content-encoding")).isEmpty();
        }
    }

    private String hashOf(String name) {
        return site.bean(Assets.class).url(name).replaceFirst("/assets/[^.]*", "");
    }

    private Document page() {
        return Jsoup.parse(site.get("/probe").body());
    }

    private String icon() {
        return page().select("link[rel=icon]").attr("href");
    }

    private static String stylesheet(RunningSite site) {
        return Jsoup.parse(site.get("/probe").body())
                .select("link[rel=stylesheet]")
                .attr("href");
    }
}
