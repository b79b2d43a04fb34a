package org.openday.article.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class GlossaryControllerTest extends ReaderTest {

    @Test
    void termsStandInTheOrderOfTheirPinyin() {
        Document page = page("/glossary");
        assertThat(page.select("h2").eachText()).containsExactly("被害人", "取保候审");
        assertThat(page.getElementById("bail").tagName()).isEqualTo("h2");
        assertThat(page.select("section").last().text()).contains("不关押的措施", "看第六十七条。");
    }

    @Test
    void inEnglishATermWithoutEnglishIsMarked() {
        Document page = page("/en/glossary");
        Element chinese = page.getElementById("victim");
        assertThat(chinese.attr("lang")).isEqualTo("zh-CN");
        assertThat(chinese.parent().selectFirst(".badge").text()).isEqualTo("in Chinese");
        assertThat(page.getElementById("bail").text()).isEqualTo("Release pending trial");
        assertThat(page.select(".notice")).hasSize(1);
        assertThat(page("/glossary").select(".notice")).isEmpty();
    }
}
