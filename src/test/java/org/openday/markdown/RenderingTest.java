package org.openday.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openday.shared.Language;

class RenderingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "a <b onclick=alert(1)>b</b>",
                "<img src=x onerror=alert(1)>",
                "<!-- comment -->",
                "<svg/onload=alert(1)>",
                "`<script>`",
                "    <script>",
                "```<script>\n<script>\n```",
                "[<script>](/a \"<script>\\\"onclick=x\")",
                "![<script>\"onload=x](a.png)",
                "| <script> |\n|---|\n| <b> |",
                "# <script>",
                "[^<script>]\n\n[^<script>]: <script>",
                "> [!NOTE]\n> <script>"
            })
    void rawHtmlIsShownAsText(String source) {
        var page = Rendered.page(source);
        assertThat(page.select("script, b, svg, [onclick], [onerror], [onload]"))
                .isEmpty();
        assertThat(page.select("img[src=x]")).isEmpty();
    }

    @Test
    void theTitleOfThePageIsTheOnlyHeadingOfLevelOne() {
        var page = Rendered.page("# 一\n\n## 二\n\n### 三\n\n#### 四");
        assertThat(page.select("h1")).isEmpty();
        assertThat(page.select("h2").eachText()).containsExactly("一", "二");
        assertThat(page.select("h3, h4").eachText()).containsExactly("三", "四");
    }

    @Test
    void headingsHaveTheIdsOfTheOutline() {
        var source = "## 报名 **须知**\n\n## 报名 须知";
        var ids = Rendered.text(source).outline().stream()
                .map(MarkdownText.Heading::id)
                .toList();
        assertThat(Rendered.page(source).select("h2").eachAttr("id")).isEqualTo(ids);
    }

    @Test
    void anEmptyHeadingIsNotShown() {
        assertThat(Rendered.html("##\n\n##  ##")).isBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "NOTE,说明,Note",
        "TIP,提示,Tip",
        "IMPORTANT,重要,Important",
        "WARNING,警告,Warning",
        "CAUTION,注意,Caution",
        "warning,警告,Warning"
    })
    void aCalloutIsTitledInTheLanguageOfThePage(String kind, String chinese, String english) {
        var source = "> [!" + kind + "]\n> 请**注意**台阶\n>\n> - 一";
        var callout = Rendered.page(source).selectFirst("aside");
        assertThat(callout.className()).isEqualTo("callout callout-" + kind.toLowerCase(Locale.ROOT));
        assertThat(callout.attr("role")).isEqualTo("note");
        assertThat(callout.selectFirst("p.callout-title").text()).isEqualTo(chinese);
        assertThat(callout.select("p:not(.callout-title), li").eachText()).containsExactly("请注意台阶", "一");
        assertThat(Rendered.page(source, Rendered.AS_WRITTEN, Language.EN)
                        .selectFirst(".callout-title")
                        .text())
                .isEqualTo(english);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> [!NOTE]",
                "> [!NOTE] 说明",
                "> [!OTHER]\n> a",
                "> a\n> [!NOTE]",
                "[!NOTE]\na",
                "> `[!NOTE]`\n> a"
            })
    void anyOtherQuoteStaysAQuote(String source) {
        assertThat(Rendered.page(source).select("aside")).isEmpty();
    }

    @Test
    void aCalloutMayBeginWithAnythingBelowItsMarker() {
        assertThat(Rendered.page("> [!TIP]\n>\n> | a |\n> |---|").select("aside table"))
                .hasSize(1);
        assertThat(Rendered.page("> [!TIP]  \n> a").select("aside br")).isEmpty();
    }

    @Test
    void aTableIsARegionThatScrollsAndIsNamedByItsColumns() {
        var region = Rendered.page("| 时间 | **地点** |\n|:--|--:|\n| 9:00 | 广场 |").selectFirst("div.table");
        assertThat(region.attr("role")).isEqualTo("region");
        assertThat(region.attr("tabindex")).isEqualTo("0");
        assertThat(region.attr("aria-label")).isEqualTo("时间、地点");
        assertThat(region.select("th").eachAttr("scope")).containsExactly("col", "col");
        assertThat(region.select("td").eachAttr("class")).containsExactly("align-left", "align-right");
        assertThat(region.select("[align], [style]")).isEmpty();
    }

    @Test
    void twoTablesHaveTwoNames() {
        var table = "| a | b |\n|---|---|\n\n";
        assertThat(Rendered.page(table + table).select(".table").eachAttr("aria-label"))
                .containsExactly("a、b", "a、b (2)");
    }

    @Test
    void aTableWithoutHeadersIsStillNamed() {
        var region = Rendered.page("| | |\n|---|---|\n| a | b |", Rendered.AS_WRITTEN, Language.EN)
                .selectFirst(".table");
        assertThat(region.attr("aria-label")).isEqualTo("Table");
        assertThat(region.select("th")).isEmpty();
    }

    @Test
    void theBoxesOfATaskListSayWhatTheyShow() {
        var boxes = Rendered.page("- [x] 证件\n- [ ] 水壶").select("li > input[type=checkbox][disabled]");
        assertThat(boxes.eachAttr("aria-label")).containsExactly("已完成", "未完成");
        assertThat(boxes.select("[checked]")).hasSize(1);
    }

    @Test
    void strikethroughIsDeletedText() {
        assertThat(Rendered.page("~~旧~~新").selectFirst("del").text()).isEqualTo("旧");
    }

    @Test
    void longCodeCanBeScrolledByKeyboard() {
        assertThat(Rendered.page("```java\nint x;\n```").select("pre[tabindex=0] > code.language-java"))
                .hasSize(1);
    }

    @Test
    void whatHtmlForbidsIsReplaced() {
        assertThat(Rendered.html("a\u0001&#2;&#xD800;-\uDC00\uFFFF&#x1FFFE;b"))
                .isEqualTo("<p>a\uFFFD\uFFFD\uFFFD-\uFFFD\uFFFD\uFFFDb</p>\n");
        assertThat(Rendered.text("a&#1;b").plainText()).isEqualTo("a\uFFFDb");
    }

    @Test
    void oneTextCanBeRenderedForSeveralPages() {
        var text = Rendered.text("> [!NOTE]\n> [a](b)[^1]\n\n[^1]: c");
        var first = text.html(Rendered.AS_WRITTEN, Language.ZH);
        text.html(destination -> null, Language.EN);
        assertThat(text.html(Rendered.AS_WRITTEN, Language.ZH)).isEqualTo(first);
    }
}
