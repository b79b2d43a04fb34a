package org.openday.markdown;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openday.markdown.MarkdownText.Reference.Kind.IMAGE;
import static org.openday.markdown.MarkdownText.Reference.Kind.LINK;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openday.markdown.MarkdownText.Heading;
import org.openday.markdown.MarkdownText.Reference;

class MarkdownTextTest {
    @Test
    void theOutlineKeepsChineseAndTellsEqualHeadingsApart() {
        var outline = Rendered.text("# 总则\n\n## 什么是 *刷单*？\n\n## 什么是 刷单\n\n### C & D_e-f\n\n## ！\n\n##\n")
                .outline();
        assertThat(outline)
                .containsExactly(
                        new Heading(2, "总则", "总则"),
                        new Heading(2, "什么是-刷单", "什么是 刷单？"),
                        new Heading(2, "什么是-刷单-1", "什么是 刷单"),
                        new Heading(3, "c--d_e-f", "C & D_e-f"),
                        new Heading(2, "section", "！"));
    }

    @Test
    void anIdIsUniqueEvenIfItLooksLikeARepeat() {
        var ids = Rendered.text("# a\n# a-1\n# a\n# a\n# a-1\n").outline().stream()
                .map(Heading::id);
        assertThat(ids).containsExactly("a", "a-1", "a-2", "a-3", "a-1-1");
    }

    @ParameterizedTest
    @CsvSource({
        "'# a\n## b\n### c', '2 2 3'",
        "'### a\n### b\n## c', '2 2 2'",
        "'## a\n##### b\n##### c\n#### d\n### e', '2 3 3 3 3'",
        "'## a\n### b\n#### c\n##### d\n###### e\n## f', '2 3 4 5 6 2'"
    })
    void noLevelIsLeftOut(String source, String levels) {
        var outline = Rendered.text(source).outline().stream().map(heading -> "" + heading.level());
        assertThat(outline.collect(joining(" "))).isEqualTo(levels);
    }

    @Test
    void aHeadingMayStandInTwoLines() {
        assertThat(Rendered.text("报名\n须知\n===").outline()).containsExactly(new Heading(2, "报名须知", "报名须知"));
    }

    @Test
    void referencesSayWhereTheyStand() {
        var source =
                "a [b](/c)\n![d](e.png) [f][g]\n\n| [h](/i) |\n|---|\n| <https://j.example> |\n\nk **l**\nhttps://m.example\n\n[g]: /g";
        assertThat(Rendered.text(source).references())
                .containsExactly(
                        new Reference("/c", LINK, 1),
                        new Reference("e.png", IMAGE, 2),
                        new Reference("/g", LINK, 2),
                        new Reference("/i", LINK, 4),
                        new Reference("https://j.example", LINK, 6),
                        new Reference("https://m.example", LINK, 9));
    }

    @Test
    void anAddressWithLooseMarksKnowsItsLineToo() {
        assertThat(Rendered.text("a\nb * c\n* d https://e.example/f_g&amp;h*i").references())
                .singleElement()
                .extracting(Reference::line)
                .isEqualTo(3);
    }

    @Test
    void plainTextHasOneLineForEachParagraphAndNoMarkup() {
        var source = """
                # 标题

                第一**段**，[链接](/a)和![图片](b.png)，`代码` &amp; ~~旧~~ <b>粗</b>。

                > [!NOTE]
                > 说明

                1. 一
                2. 二
                   - [x] 三

                | a | b |
                |---|---|
                | c | d |

                ```java
                int x;
                ```

                <div>html</div>

                ***

                末尾[^1]

                [^1]: 注
                """;
        assertThat(Rendered.text(source).plainText()).isEqualTo("""
                标题
                第一段，链接和图片，代码 & 旧 粗。
                说明
                一
                二
                三
                a b
                c d
                int x;
                末尾
                注""");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    公安机关, 4
                    公安，机关。, 4
                    police station, 4
                    报警call110吧, 5
                    2026年3月1日, 9
                    don't, 2
                    𠮷野家, 3
                    경찰, 2
                    '', 0
                    **——**, 0
                    """)
    void lengthCountsChineseByLettersAndTheRestByWords(String source, int length) {
        assertThat(Rendered.text(source).length()).isEqualTo(length);
    }

    @Test
    void nothingIsATextToo() {
        var text = Rendered.text("");
        assertThat(text.plainText()).isEmpty();
        assertThat(text.outline()).isEmpty();
        assertThat(text.references()).isEmpty();
        assertThat(Rendered.html("")).isEmpty();
    }
}
