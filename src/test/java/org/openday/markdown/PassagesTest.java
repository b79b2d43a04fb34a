package org.openday.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassagesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一段**粗**的[链接](a.md)和`码`。",
                "> 引用\n> 第二行\n> and more",
                "- 一\n  二\n- [x] 三",
                "| 甲 | 乙 |\n|---|---|\n| a\\|b | **丙** |",
                "标题\n===\n\n### 三 ###",
                "逃\\*脱\\\\了&amp;和&copy;和&nbsp;",
                "看https://example.org/a。再看a@example.org，好",
                "脚注[^1]在此。\n\n[^1]: 注*文*",
                "~~删~~ **“引”**。",
                "> [!NOTE]\n> 盒子里\n> 的字"
            })
    void everyCharacterStandsWhereItIsSaidToStand(String source) {
        List<Passage> passages = MarkdownForTests.markdown().parse(source).passages();
        assertThat(passages).isNotEmpty().allSatisfy(passage -> {
            for (int at = 0; at < passage.text().length(); at++) {
                char letter = passage.text().charAt(at);
                if (letter > ' ' && letter != Passage.OBJECT && letter != '©' && letter != '\u00A0') {
                    assertThat(source.charAt(passage.offset(at)))
                            .as(passage.text().substring(0, at + 1))
                            .isEqualTo(letter);
                }
            }
        });
    }

    @Test
    void linksAndImagesAreToldWithTheirWordsAndTheirPlace() {
        String source = "看[这*里*](a.md \"t\")和![图](b.png)。";
        Passage passage = MarkdownForTests.markdown().parse(source).passages().getFirst();
        assertThat(passage.mentions())
                .extracting(Mention::text, Mention::destination, each -> source.substring(each.from(), each.to()))
                .containsExactly(tuple("这里", "a.md", "[这*里*](a.md \"t\")"), tuple("图", "b.png", "![图](b.png)"));
        assertThat(passage.text()).isEqualTo("看这里和" + Passage.OBJECT + "。");
    }

    @Test
    void headingsAndCellsAreToldApart() {
        assertThat(MarkdownForTests.markdown()
                        .parse("# 一\n\n|甲|\n|-|\n|乙|\n\n段")
                        .passages())
                .extracting(Passage::kind, Passage::level)
                .containsExactly(
                        tuple(Passage.Kind.HEADING, 1),
                        tuple(Passage.Kind.HEADER_CELL, 0),
                        tuple(Passage.Kind.CELL, 0),
                        tuple(Passage.Kind.PARAGRAPH, 0));
    }
}
