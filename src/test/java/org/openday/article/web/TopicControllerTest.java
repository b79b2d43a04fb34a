package org.openday.article.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class TopicControllerTest extends ReaderTest {

    @Test
    void aTopicHasItsIntroductionAndItsArticles() {
        Document page = page("/topics/fraud");
        assertThat(page.select("h1").eachText()).containsExactly("防范诈骗");
        assertThat(page.selectFirst(".lead").text()).isEqualTo("认得出骗局");
        assertThat(page.selectFirst(".prose").text()).isEqualTo("骗子的剧本年年换。");
        assertThat(page.select(".card h2").eachText()).containsExactly("防二次", "再留证", "<先>止损");
        assertThat(page("/en/topics/fraud").selectFirst("h1").text()).isEqualTo("Fraud");
    }

    @Test
    void aTopicThatArticlesOnlyNameIsCalledByItsSlug() {
        Document page = page("/topics/nameless");
        assertThat(page.selectFirst("h1").text()).isEqualTo("nameless");
        assertThat(page.select(".card")).hasSize(1);
    }

    @Test
    void aTopicWithoutArticlesSaysSoAndAnUnknownOneIsNotFound() {
        assertThat(page("/topics/quiet").selectFirst(".notice").text()).contains("还没有文章");
        assertThat(status("/topics/unknown")).isEqualTo(404);
        assertThat(status("/topics/a..b")).isEqualTo(404);
        assertThat(status("/topics/fraud?page=2")).isEqualTo(404);
    }

    @Test
    void aChineseTopicInAnEnglishPageSaysItsLanguage() {
        assertThat(page("/en/topics/quiet").selectFirst("h1").attr("lang")).isEqualTo("zh-CN");
    }
}
