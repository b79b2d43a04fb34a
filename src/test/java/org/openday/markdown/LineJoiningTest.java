package org.openday.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineJoiningTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "中文\n中文",
                "中文，\n中文",
                "中文\n（中文）",
                "中文”\n中文",
                "**中文**\n中文",
                "中文\n**中文**",
                "[中文](/a)\n`中文`",
                "中文\n*[中文](/a)*",
                "ひらがな\nカタカナ",
                "𠮷\n𠮷",
                "葛󠄀\n城",
                "中文[^1]\n中文\n\n[^1]: 注"
            })
    void aLineBreakBetweenChineseCharactersIsNoSpace(String source) {
        assertThat(Rendered.page(source).selectFirst("p").wholeText()).doesNotContainAnyWhitespaces();
        assertThat(Rendered.text(source).plainText().lines().findFirst().orElseThrow())
                .doesNotContainAnyWhitespaces();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "中文\nword",
                "word\n中文",
                "word\nword",
                "한국\n한국",
                "中文\n한국",
                "中文\n![图](a.png)",
                "![图](a.png)\n中文",
                "中文\n😀"
            })
    void anyOtherLineBreakIsOne(String source) {
        assertThat(Rendered.page(source).selectFirst("p").wholeText()).contains("\n");
        assertThat(Rendered.text(source).plainText()).contains(" ").doesNotContain("\n");
    }

    @Test
    void aHardLineBreakStays() {
        assertThat(Rendered.page("地址：  \n北京").select("br")).hasSize(1);
        assertThat(Rendered.text("地址：\\\n北京").plainText()).isEqualTo("地址： 北京");
    }

    @Test
    void oneParagraphDoesNotReachIntoTheNext() {
        assertThat(Rendered.text("中文\n\n中文").plainText()).isEqualTo("中文\n中文");
    }

    @Test
    void anAlternativeTextIsJoinedTooAndApartFromWhatIsAroundIt() {
        assertThat(Rendered.page("![中文\n中文](a.png)").selectFirst("img").attr("alt"))
                .isEqualTo("中文中文");
    }
}
