package org.openday.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openday.markdown.LinkResolver.Target;
import org.openday.shared.Language;

class LinkHtmlTest {
    private static final LinkResolver SITE = Map.of(
            "fraud.md", new Target("/articles/fraud", null, null),
            "badge.png", new Target("/media/badge.png", 800, 600),
            "trap", new Target("javascript:alert(1)", null, null))::get;

    @Test
    void theResolverSaysWhereALinkLeads() {
        var link = Rendered.page("[防骗](fraud.md '标题')", SITE, Language.ZH).selectFirst("a");
        assertThat(link.attr("href")).isEqualTo("/articles/fraud");
        assertThat(link.attr("title")).isEqualTo("标题");
        assertThat(link.hasAttr("rel")).isFalse();
    }

    @Test
    void aLinkThatLeadsNowhereIsItsText() {
        assertThat(Rendered.page("[**没有**](missing.md)", SITE, Language.ZH).html())
                .isEqualTo("<p><strong>没有</strong></p>");
    }

    @Test
    void anImageThatLeadsNowhereIsItsAlternativeText() {
        assertThat(Rendered.page("![警徽 *图*](missing.png)", SITE, Language.ZH).html())
                .isEqualTo("<p>警徽 图</p>");
    }

    @Test
    void notEvenTheResolverMakesAnUnsafeLink() {
        assertThat(Rendered.page("[a](trap) ![b](trap)", SITE, Language.ZH).html())
                .isEqualTo("<p>a b</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](javascript:alert(1))",
                "[a](JAVASCRIPT:alert(1))",
                "[a](&#106;avascript&colon;alert(1))",
                "[a](<java&#9;script:alert(1)>)",
                "[a](<java&NewLine;script:alert(1)>)",
                "[a](&#x1;javascript:alert(1))",
                "[a](javascript\\:alert(1))",
                "[a]\n\n[a]: javascript:alert(1)",
                "<javascript:alert(1)>",
                "[a](vbscript:x)",
                "[a](data:text/html;base64,PHNjcmlwdD4=)",
                "![a](data:image/svg+xml,x)",
                "[a](//evil.example)",
                "[a](/\\evil.example)",
                "javascript://example.org/%0Aalert(1)"
            })
    void noSpellingOfAnUnsafeUrlBecomesALink(String source) {
        assertThat(Rendered.page(source).select("a, img")).isEmpty();
    }

    @Test
    void theRendererOfCommonMarkWouldHaveLinkedIt() {
        var document = Parser.builder().build().parse("[a](&#106;avascript&colon;alert(1))");
        assertThat(HtmlRenderer.builder().build().render(document)).contains("href=\"javascript:alert(1)\"");
    }

    @Test
    void aLinkThatLeavesTheSiteSaysSo() {
        assertThat(Rendered.page("<https://example.org>").selectFirst("a").attr("rel"))
                .isEqualTo("external noopener");
    }

    @Test
    void aLinkWithoutATextIsNamedByItsDestination() {
        assertThat(Rendered.page("[](/a)").selectFirst("a").text()).isEqualTo("/a");
        assertThat(Rendered.page("[![](b.png)](/a)").selectFirst("a").text()).isEqualTo("/a");
        assertThat(Rendered.page("[![图](b.png)](/a)").selectFirst("a").text()).isEmpty();
    }

    @Test
    void anImageLoadsLateAndHasTheSizeOfItsFile() {
        var image = Rendered.page("![警徽](badge.png)", SITE, Language.ZH).selectFirst("img");
        assertThat(image.attr("src")).isEqualTo("/media/badge.png");
        assertThat(image.attr("alt")).isEqualTo("警徽");
        assertThat(image.attr("width")).isEqualTo("800");
        assertThat(image.attr("height")).isEqualTo("600");
        assertThat(image.attr("loading")).isEqualTo("lazy");
        assertThat(image.attr("decoding")).isEqualTo("async");
    }

    @Test
    void anImageInSeveralSizesIsAPicture() {
        Sizes sizes = new Sizes("/a.webp 400w", "/a.jpg 400w, /b.jpg 800w", "", "警徽 & 国旗", false);
        LinkResolver several = _ -> new Target("/b.jpg", 800, 600, sizes, null);
        var picture = Rendered.page("![](b){width=320}", several, Language.ZH).selectFirst("picture");
        assertThat(picture.selectFirst("source").attr("srcset")).isEqualTo("/a.webp 400w");
        var image = picture.selectFirst("img");
        assertThat(image.attr("srcset")).isEqualTo("/a.jpg 400w, /b.jpg 800w");
        assertThat(image.attr("sizes")).isEqualTo("(min-width: 320px) 320px, 100vw");
        assertThat(image.attr("alt")).isEqualTo("警徽 & 国旗");
    }

    @Test
    void aVideoIsALinkThatSaysHowLongItIsAndThatItHasSubtitles() {
        var page = Rendered.page("[视频：过马路](https://x.example/v.mp4 '2分30秒，有<字幕>')\n\n请看[视频：二](/v '1分')。");
        assertThat(page.select("a.video").text()).isEqualTo("视频：过马路 2分30秒，有<字幕>");
        assertThat(page.select("a.video").attr("href")).isEqualTo("https://x.example/v.mp4");
        assertThat(page.select("a.video").hasAttr("title")).isFalse();
        assertThat(page.select("a")).hasSize(2);
        assertThat(page.select("video, iframe, img")).isEmpty();
    }

    @Test
    void aDocumentSaysWhatItWeighs() {
        LinkResolver document = _ -> new Target("/rules.pdf", null, null, Sizes.ONE, 2_340_000L);
        assertThat(Rendered.page("[Rules](r)", document, Language.EN).text()).isEqualTo("Rules (PDF, 2.3 MB)");
        assertThat(Rendered.page("[规则](r)", document, Language.ZH).text()).isEqualTo("规则（PDF，2.3 MB）");
    }

    @Test
    void theAuthorsSizeGoesBeforeTheFiles() {
        var image = Rendered.page("![警徽](badge.png){width=640 height=360}。", SITE, Language.ZH)
                .selectFirst("img");
        assertThat(image.attr("width")).isEqualTo("640");
        assertThat(image.attr("height")).isEqualTo("360");
        assertThat(image.parent().text()).isEqualTo("。");
    }

    @Test
    void halfASizeIsNotMixedWithTheFiles() {
        var image =
                Rendered.page("![警徽](badge.png){width=640}", SITE, Language.ZH).selectFirst("img");
        assertThat(image.attr("width")).isEqualTo("640");
        assertThat(image.hasAttr("height")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{width=0}", "{width=-1}", "{width=1x}", "{onload=alert(1)}", "{width=640", " {width=640}"})
    void whatIsNoSizeIsText(String notASize) {
        var page = Rendered.page("![警徽](a.png)" + notASize);
        assertThat(page.selectFirst("img").hasAttr("width")).isFalse();
        assertThat(page.text()).contains(notASize.strip());
    }

    @Test
    void aBareAddressEndsWhereChineseBegins() {
        var links = Rendered.page("请访问https://example.org/a_b_c。谢谢，见“www.example.org”或写信至a@example.org吧")
                .select("a");
        assertThat(links.eachAttr("href"))
                .containsExactly("https://example.org/a_b_c", "http://www.example.org", "mailto:a@example.org");
    }

    @Test
    void anAddressInAngleBracketsMayHoldChinese() {
        assertThat(Rendered.page("<https://example.org/中文>").selectFirst("a").attr("href"))
                .isEqualTo("https://example.org/%E4%B8%AD%E6%96%87");
    }
}
