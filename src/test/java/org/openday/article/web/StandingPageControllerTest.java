package org.openday.article.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class StandingPageControllerTest extends ReaderTest {

    @Test
    void aStandingPageHasItsTitleSummaryAndText() {
        Document page = page("/pages/about");
        assertThat(page.select("h1").eachText()).containsExactly("关于我们");
        assertThat(page.selectFirst(".lead").text()).isEqualTo("我们是谁");
        assertThat(page.selectFirst(".prose").text()).isEqualTo("协会。");
        assertThat(status("/pages/none")).isEqualTo(404);
    }

    @Test
    void withoutEnglishItIsShownInChineseWithANotice() {
        Document page = page("/en/pages/privacy");
        assertThat(page.selectFirst("article").attr("lang")).isEqualTo("zh-CN");
        assertThat(page.select(".notice")).hasSize(1);
        assertThat(page("/en/pages/about").select(".notice")).isEmpty();
    }

    @Test
    void theFootOfEveryPageLinksThemInTheirOrder() {
        assertThat(page("/articles").select("footer a").eachText()).containsExactly("隐私说明", "关于我们");
        assertThat(page("/en/articles").select("footer a").eachAttr("href"))
                .containsExactly("/en/pages/privacy", "/en/pages/about");
    }
}
