package org.openday.article.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
class ArticleControllerTest extends ReaderTest {

    @Test
    void theListHasTenArticlesTheNewestFirst() {
        Document page = page("/articles");
        assertThat(page.select("h1").eachText()).containsExactly("法治文章");
        assertThat(page.select("li.card h2").eachText())
                .hasSize(10)
                .startsWith("独一篇", "防二次", "再留证", "<先>止损", "note-12");
        assertThat(page.select("main nav .tag").eachText()).containsExactly("防范诈骗", "nameless");
    }

    @Test
    void thePagerLeadsToTheOtherPages() {
        Document page = page("/en/articles?page=2");
        assertThat(page.select("li.card")).hasSize(6);
        assertThat(page.selectFirst("nav.pager [aria-current=page]").text()).isEqualTo("2");
        assertThat(page.selectFirst("nav.pager [rel=prev]").attr("href")).isEqualTo("/en/articles");
        assertThat(page.select("nav.pager [rel=next]")).isEmpty();
        assertThat(page.title()).startsWith("Legal guides (page 2)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "0", "-1", "x", "1.5", "99999999999", "%00"})
    void aPageThatIsNotThereIsNotFound(String number) {
        assertThat(status("/articles?page=" + number)).isEqualTo(404);
        assertThat(status("/articles?page=2")).isEqualTo(200);
    }

    @Test
    void inEnglishAnArticleWithoutEnglishIsMarkedAndKeepsItsPlace() {
        Document page = page("/en/articles");
        Element chinese = page.selectFirst(".card:has(a[href=/en/articles/keep])");
        assertThat(chinese.selectFirst("h2 a").attr("lang")).isEqualTo("zh-CN");
        assertThat(chinese.selectFirst(".badge").text()).isEqualTo("in Chinese");
        Element english = page.selectFirst(".card:has(a[href=/en/articles/stop])");
        assertThat(english.selectFirst("h2 a").hasAttr("lang")).isFalse();
        assertThat(english.select(".badge")).isEmpty();
        assertThat(page.select("li.card h2").eachText()).containsSubsequence("再留证", "Stop");
    }

    @Test
    void anArticleSaysAllAboutItself() {
        Document page = page("/articles/stop");
        Element article = page.selectFirst("article[data-slug=stop]");
        assertThat(page.select("h1").eachText()).containsExactly("<先>止损");
        assertThat(article.selectFirst(".lead").text()).isEqualTo("头十分钟");
        assertThat(article.select(".meta time").eachAttr("datetime"))
                .containsExactly("2026-11-10T08:00:00+08:00", "2026-11-12T08:00:00+08:00");
        assertThat(article.selectFirst(".meta").text()).contains("宣传部", "2026年11月10日", "阅读约需1分钟");
        assertThat(article.selectFirst("img.cover").attr("alt")).isEqualTo("一只手");
        assertThat(article.selectFirst("img.cover").attr("src")).contains("/media/");
        assertThat(page.select("main nav .tag").eachText()).containsExactly("防范诈骗", "nameless");
        assertThat(page.select("meta[name=description]").attr("content")).isEqualTo("头十分钟");
    }

    @Test
    void anArticleHasItsTextAndAnOutlineOfTwoHeadingsOrMore() {
        Document page = page("/articles/stop");
        assertThat(page.select("nav.toc a").eachText()).containsExactly("第一步", "第二步");
        assertThat(page.select("nav.toc a").eachAttr("href"))
                .allSatisfy(target ->
                        assertThat(page.getElementById(target.substring(1))).isNotNull());
        assertThat(page.selectFirst(".prose a").attr("href")).isEqualTo("/glossary#bail");
        assertThat(page("/en/articles/stop").select("nav.toc")).isEmpty();
    }

    @Test
    void aSeriesShowsTheWay() {
        Element series = page("/articles/keep").selectFirst("nav.series");
        assertThat(series.selectFirst("h2").text()).isEqualTo("被骗急救");
        assertThat(series.text()).contains("3篇中的第2篇");
        assertThat(series.select("ol > li").eachText()).containsExactly("<先>止损", "再留证", "防二次");
        assertThat(series.select("[aria-current=page]").eachText()).containsExactly("再留证");
        assertThat(series.select("p a").eachAttr("href")).containsExactly("/articles/stop", "/articles/beware");
    }

    @Test
    void aSeriesWithoutAFileIsCalledByItsSlug() {
        assertThat(page("/articles/single").selectFirst("nav.series h2").text()).isEqualTo("unfiled");
        assertThat(page("/articles/note-01").select("nav.series")).isEmpty();
    }

    @Test
    void relatedArticlesFollow() {
        assertThat(page("/articles/stop").select(".related h3").eachText()).containsExactly("防二次", "再留证");
        assertThat(page("/articles/note-01").select(".related")).isEmpty();
    }

    @Test
    void anEnglishReaderGetsTheChineseTextWithANoticeWhenThereIsNoEnglish() {
        Document page = page("/en/articles/keep");
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.selectFirst("article").attr("lang")).isEqualTo("zh-CN");
        assertThat(page.selectFirst(".notice").text()).contains("in Chinese only");
        assertThat(page.selectFirst("article .meta").attr("lang")).isEqualTo("en");
        Document english = page("/en/articles/stop");
        assertThat(english.selectFirst("h1").text()).isEqualTo("Stop");
        assertThat(english.selectFirst("article").hasAttr("lang")).isFalse();
        assertThat(english.select(".notice")).isEmpty();
    }

    @Test
    void whatIsNotPublishedYetOrNoMoreIsNotThere() {
        assertThat(List.of(status("/articles/soon"), status("/articles/gone"), status("/articles/never")))
                .containsOnly(404);
        assertThat(page("/articles?page=1").text()).doesNotContain("还没到", "已过期");
    }

    @ParameterizedTest
    @CsvSource({
        "/articles/old-stop, /articles/stop",
        "/en/articles/old-stop, /en/articles/stop",
        "/elder/articles/old-stop, /elder/articles/stop",
        "/en/elder/articles/%E6%97%A7, /en/elder/articles/stop"
    })
    void aFormerAddressLeadsToThePresentOne(String former, String present) {
        HttpResponse<String> answer = get(former);
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains(present);
    }
}
