package org.openday.proofreading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openday.markdown.MarkdownForTests;

class PasteCleanerTest {

    private static final String WORD = """
            <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{mso-style-parent:""}</style>
            <!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]--></head><body lang=ZH-CN>
            <!--StartFragment-->
            <h1 style='mso-pagination:lines-together'><span lang=EN-US>2026</span><span>年平安课堂</span></h1>
            <p class=MsoNormal style='text-indent:21.0pt'><span style='font-family:宋体'>遇到陌生人<b>要钱</b><b
            style='mso-bidi-font-weight:normal'>要物</b>，先停下，再拨打</span><span lang=EN-US>110<o:p></o:p></span></p>
            <p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>
            <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=EN-US
            style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>停下</p>
            <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.<span>&nbsp;</span></span>报警</p>
            <p class=MsoListParagraph style='mso-list:l1 level2 lfo2'><span style='mso-list:Ignore'>·<span>&nbsp;</span></span>说清地点</p>
            <p class=MsoNormal><a href="#_Toc1">见目录</a><span style='mso-hide:all'>秘密</span></p>
            <table class=MsoTableGrid border=1><tr><td><p class=MsoNormal><b>时间</b></p></td><td><p>内容</p></td></tr>
            <tr><td><p>9:00</p></td><td><p>签到|领马甲</p><p>合影</p></td></tr></table>
            <!--EndFragment--></body></html>
            """;

    private static final String WECHAT = """
            <section data-role="outer" style="font-size:16px"><section><section style="text-align:center">
            <h2><span leaf="">一、先停下</span></h2></section></section>
            <section><p style="line-height:2em"><span leaf=""><span textstyle="" style="font-weight: bold;">不要</span></span><span
            leaf=""><span style="font-weight:bold">转账</span></span><span leaf="">，&nbsp;马上打电话。</span></p>
            <p><span leaf=""><br></span></p>
            <p><img class="rich_pages wxw-img" data-src="https://mmbiz.qpic.cn/a/640?wx_fmt=png&amp;from=appmsg" data-ratio="0.5"
            src="data:image/svg+xml,%3Csvg" alt="三步流程图"></p>
            <ul class="list-paddingleft-1"><li><p><span leaf="">保存记录</span></p></li><li><p>找<a
            href="https://mp.weixin.qq.com/s?a=(1)&amp;b=2" data-linktype="2">原文</a></p></li></ul>
            <blockquote><p>第一行<br>第二行</p><p>第二段</p></blockquote>
            <mp-common-profile data-nickname="x">关注我们</mp-common-profile><svg><text>装饰</text></svg></section></section>
            """;

    private final PasteCleaner cleaner = new PasteCleaner();

    static Stream<Arguments> pastes() {
        return Stream.of(
                Arguments.of(WORD, """
                        ## 2026年平安课堂

                        遇到陌生人**要钱要物**，先停下，再拨打110

                        1. 停下
                        1. 报警
                           -  说清地点

                        见目录

                        | **时间** | 内容 |
                        | --- | --- |
                        | 9:00 | 签到\\|领马甲 合影 |
                        """),
                Arguments.of(WECHAT, """
                        ## 一、先停下

                        **不要转账**， 马上打电话。

                        ![三步流程图](https://mmbiz.qpic.cn/a/640?wx_fmt=png&from=appmsg)

                        - 保存记录
                        - 找[原文](https://mp.weixin.qq.com/s?a=%281%29&b=2)

                        > 第一行\\
                        > 第二行
                        >
                        > 第二段
                        """),
                Arguments.of("<p>a<script>alert(1)</script><style>x</style><!-- y --></p>", "a\n"),
                Arguments.of("<a href='javascript:alert(1)'>点</a><a href='file:///C:/x'>我</a>", "点我\n"),
                Arguments.of("<img src='data:image/png;base64,AA=='><img src='file:///x.png'>", ""),
                Arguments.of("1. 不是列表<br># 不是标题<br>- 不是项", "1\\. 不是列表\\\n\\# 不是标题\\\n\\- 不是项\n"),
                Arguments.of(
                        "*星* _线_ [框] &lt;b&gt; `码` &amp;amp; C:\\x",
                        "\\*星\\* \\_线\\_ \\[框\\] \\<b> \\`码\\` \\&amp; C:\\\\x\n"),
                Arguments.of("好!<a href='https://a.example/'>看</a>", "好\\![看](https://a.example/)\n"),
                Arguments.of("<b><i>又粗又斜</i></b><b> 后面 </b>完", "***又粗又斜*** **后面** 完\n"),
                Arguments.of("<b>甲<p>乙</p></b>丙", "**甲**\n\n**乙**\n\n丙\n"),
                Arguments.of("<b style='font-weight:normal'>谷歌文档的外层</b>", "谷歌文档的外层\n"),
                Arguments.of(
                        "<ol><li>一<ul><li>甲</li><li>乙</li></ul></li><li>二</li></ol>完",
                        "1. 一\n   - 甲\n   - 乙\n2. 二\n\n完\n"),
                Arguments.of("<h1><b>大</b><br>标题</h1>", "## 大 标题\n"),
                Arguments.of("<table><tr><td><p>只是框</p><p>两段</p></td></tr></table>", "只是框\n\n两段\n"),
                Arguments.of("中文\n换行 and\nEnglish", "中文换行 and English\n"),
                Arguments.of("\u200B<p>&nbsp;</p>", ""),
                Arguments.of("", ""));
    }

    @ParameterizedTest
    @MethodSource("pastes")
    void whatIsPastedBecomesMarkdown(String html, String markdown) {
        assertThat(cleaner.clean(html)).isEqualTo(markdown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*a*",
                "1) x",
                "+ y",
                "=====",
                "---",
                "a\\",
                "[x]: y",
                "&copy;",
                "~~z~~",
                "![a](b)",
                "<script>",
                "| a | b |",
                "[^1]",
                "```",
                "a_b_c",
                "> q",
                "http://a_b.example/c*d*"
            })
    void textStaysTheTextItIs(String text) {
        String html = "<p>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</p>";
        assertThat(MarkdownForTests.markdown().parse(cleaner.clean(html)).plainText())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<span>",
                "<div>",
                "<b>",
                "<blockquote>",
                "<ul><li>",
                "<table><tr><td>",
                "<a href=https://a.example>",
                "<p mso-list:l0>",
                "[",
                "*",
                "<br>"
            })
    void nestingDeeperThanAnyTextIsCutOff(String tag) {
        assertThat(cleaner.clean(tag.repeat(100_000 / tag.length()) + "字")).hasSizeLessThan(4_000_000);
    }

    @Test
    void moreThanCanBePastedIsRefused() {
        assertThatThrownBy(() -> cleaner.clean(" ".repeat(2 * 1024 * 1024 + 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
