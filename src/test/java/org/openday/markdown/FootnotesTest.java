package org.openday.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openday.shared.Language;

class FootnotesTest {
    private static final String SOURCE = """
            乙[^乙]甲[^甲]又乙[^乙]。

            [^甲]: 甲注。
            [^乙]: 乙注，参见[^丙]。
            [^丙]: > 丙注
            [^丁]: 没有提到。
            """;

    @Test
    void notesAreNumberedByFirstMentionAndStandBehindTheText() {
        var page = Rendered.page(SOURCE);
        assertThat(page.select("p > sup.footnote-ref a").eachText()).containsExactly("1", "2", "1", "3");
        assertThat(page.children().last().className()).isEqualTo("footnotes");
        assertThat(page.select(".footnotes > ol > li").eachAttr("id")).containsExactly("fn:1", "fn:2", "fn:3");
    }

    @Test
    void everyMarkLeadsToItsNoteAndEveryNoteBackToAllItsMarks() {
        var page = Rendered.page(SOURCE);
        for (var link : page.select("a[role^=doc-]")) {
            assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull();
        }
        assertThat(page.select("[id=fn:1] a[role=doc-backlink]").eachAttr("href"))
                .containsExactly("#fnref:1", "#fnref:1:2");
    }

    @Test
    void theWayBackHasANameInTheLanguageOfThePage() {
        assertThat(Rendered.page(SOURCE).select("a[role=doc-backlink]").eachAttr("aria-label"))
                .contains("返回注释 1 的引用处", "返回注释 1 的第 2 个引用处")
                .doesNotHaveDuplicates();
        var english = Rendered.page(SOURCE, Rendered.AS_WRITTEN, Language.EN);
        assertThat(english.selectFirst(".footnotes").attr("aria-label")).isEqualTo("Notes");
        assertThat(english.selectFirst("a[role=doc-noteref]").attr("aria-label"))
                .isEqualTo("Note 1");
    }

    @Test
    void aNoteThatNobodyMentionsIsNowhere() {
        assertThat(Rendered.html(SOURCE)).doesNotContain("没有提到");
        assertThat(Rendered.text(SOURCE).plainText()).doesNotContain("没有提到").endsWith("甲注。\n丙注");
    }

    @Test
    void aHeadingCannotTakeTheIdOfANote() {
        var page = Rendered.page("## fn:1\n\n## fnref:1\n\na[^1]\n\n[^1]: b");
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates().hasSize(4);
    }

    @Test
    void thousandsOfNotesAreNumberedWithoutSeparators() {
        var source = new StringBuilder();
        for (var i = 1; i <= 1001; i++) {
            source.append("[^%d]\n\n[^%d]: a\n\n".formatted(i, i));
        }
        assertThat(Rendered.page(source.toString()).select("a[aria-label=注释 1001]"))
                .hasSize(1);
    }

    @Test
    void anAlternativeTextMentionsNoNote() {
        var page = Rendered.page("![图[^1]](a.png) b[^1]\n\n[^1]: c");
        assertThat(page.select("a[role=doc-backlink]")).hasSize(1);
        assertThat(page.selectFirst("img").attr("alt")).isEqualTo("图");
    }
}
