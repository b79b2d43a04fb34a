package org.openday.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openday.content.Samples.ARTICLES;
import static org.openday.content.Samples.article;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextLinksTest {

    @TempDir
    Path folder;

    private ContentDesk desk;

    @BeforeEach
    void desk() {
        desk = new ContentDesk(folder).write("articles/home/noise.md", article("噪音"));
        desk.write("media/phone.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 360\"/>");
    }

    @Test
    void linksOfTheTextAreCheckedOnTheLinesOfTheFile() {
        desk.write(
                "articles/fraud/calls.md",
                "---",
                "title: a",
                "summary: b",
                "publishAt: 2026-11-01",
                "---",
                "",
                "[噪音](../home/noise.md) 和",
                "[贷款](loans.md)",
                "",
                "![车](../../media/car.svg)",
                "[x](javascript:x)");
        assertThat(desk.open(ARTICLES).faults())
                .extracting(ContentFault::toString)
                .containsExactly(
                        "articles/fraud/calls.md:8: “loans.md” does not exist: correct the link, or add the file.",
                        "articles/fraud/calls.md:10: “../../media/car.svg” does not exist: correct the link, or add the file.",
                        "articles/fraud/calls.md:11: “javascript:x” leads nowhere (only http, https, mailto and tel lead out of the"
                                + " site): correct the link.");
    }

    @Test
    void linksOfTheTextAreResolvedInItsHtml() {
        desk.write(
                "articles/fraud/calls.md",
                "---",
                "title: a",
                "summary: b",
                "publishAt: 2026-11-01",
                "---",
                "[噪音](../home/noise.md) [贷款](loans.md) ![电话](../../media/phone.svg)");
        assertThat(desk.open(ARTICLES).all(ARTICLES).getFirst().html("/en").value())
                .contains("href=\"/en/articles/noise\"", "src=\"/media/media/phone.svg?v=", "width=\"640\"", "贷款")
                .doesNotContain("loans.md");
    }
}
