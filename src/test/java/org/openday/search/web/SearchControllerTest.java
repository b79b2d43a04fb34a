package org.openday.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.openday.article.web.ReaderTest;

@MicronautTest(transactional = false)
class SearchControllerTest extends ReaderTest {

    @Test
    void withoutAQueryThereIsOnlyTheForm() {
        Document page = page("/search");
        assertThat(page.select("main form[role=search] label[for=q]")).hasSize(1);
        assertThat(page.select("main h2, main .notice")).isEmpty();
        assertThat(page("/search?q=%20").select("main h2")).isEmpty();
    }

    @Test
    void hitsAreLinkedSaidAndMarked() {
        Document page = search("/search", "取保候审");
        assertThat(page.selectFirst("#results").text()).isEqualTo("找到1条结果");
        assertThat(page.selectFirst(".results a").attr("href")).isEqualTo("/glossary#bail");
        assertThat(page.select(".results mark").eachText()).containsExactly("取保候审");
        assertThat(page.selectFirst(".results .meta").text()).isEqualTo("词语");
        assertThat(page.getElementById("q").val()).isEqualTo("取保候审");
    }

    @Test
    void markupInQueryAndTextStaysText() {
        Document page = search("/search", "<先>");
        assertThat(page.selectFirst(".results h3").text()).isEqualTo("<先>止损");
        assertThat(search("/search", "\"><script>x</script>").select("main script"))
                .isEmpty();
    }

    @Test
    void nothingFoundHelpsOn() {
        Document page = search("/en/search", "zzzz");
        assertThat(page.selectFirst(".notice h2").text()).contains("zzzz");
        assertThat(page.select(".notice li")).isNotEmpty();
        assertThat(page.select(".notice a").eachAttr("href")).contains("/en/articles", "/en/glossary");
    }

    @Test
    void aLongQueryIsCutAndKeptInTheOtherLanguage() {
        Document page = search("/search", "中&=".repeat(60));
        assertThat(page.getElementById("q").val()).hasSize(100);
        assertThat(search("/search", "a&b").selectFirst("link[hreflang=en]").attr("href"))
                .endsWith("/en/search?q=a%26b");
    }

    @Test
    void aChineseHitInAnEnglishPageSaysItsLanguage() {
        assertThat(search("/en/search", "再留证").selectFirst(".results h3").attr("lang"))
                .isEqualTo("zh-CN");
    }

    private Document search(String path, String query) {
        return page(path + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }
}
