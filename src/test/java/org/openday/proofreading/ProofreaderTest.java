package org.openday.proofreading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openday.proofreading.GoldenTexts.Golden;

class ProofreaderTest {

    @TempDir
    static Path folder;

    private static ProofreadingDesk desk;

    @BeforeAll
    static void open() throws IOException {
        Files.createDirectories(folder.resolve("data/proofreading"));
        Files.writeString(
                folder.resolve("data/proofreading/sensitive-words.txt"), "# 样例\n蓝色大象 => 请先问宣传部\n敏感词样例\nsecret\n");
        Files.writeString(folder.resolve("data/proofreading/wrong-words.txt"), "!帐号\n小编 => 编辑\n");
        desk = ProofreadingDesk.in(folder);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @ParameterizedTest
    @MethodSource("org.openday.proofreading.GoldenTexts#bodies")
    void aTextHasTheseFindingsAndNoOthers(Golden golden) {
        assertThat(desk.body(golden.text())).isEqualTo(golden.findings());
    }

    @ParameterizedTest
    @MethodSource("org.openday.proofreading.GoldenTexts#matters")
    void frontMatterHasTheseFindingsAndNoOthers(Golden golden) {
        assertThat(desk.matter(golden.text().split("\n"))).isEqualTo(golden.findings());
    }

    @ParameterizedTest
    @MethodSource("org.openday.proofreading.GoldenTexts#faultless")
    void aRightTextHasNoFinding(String text) {
        assertThat(desk.body(text)).isEmpty();
    }

    @Test
    void everyRuleIsFoundByOneOfTheGoldenTexts() {
        Set<String> found = new TreeSet<>();
        GoldenTexts.all().forEach(golden -> golden.findings().forEach(each -> found.add(each.replaceFirst("@.*", ""))));
        assertThat(found).hasSameSizeAs(Rule.values());
    }

    @Test
    void aTextWithoutFrontMatterIsTold() {
        assertThat(desk.found("articles/new.md", "正文"))
                .containsExactly("front-matter@1:1 “正文”", "summary-missing@1:1 “”");
        assertThat(desk.found("articles/new.md", "")).first().asString().startsWith("front-matter@1:1");
    }

    @Test
    void linesThatEndAsOnWindowsAreCountedAlike() {
        assertThat(desk.found(
                        "articles/new.md",
                        "\uFEFF---\r\ntitle: 题目\r\nsummary: 摘要\r\npublishAt: 2026-11-02\r\n---\r\n好\r\n\r\n中 文\r\n"))
                .containsExactly("spacing@8:2 “ ”");
    }

    @Test
    void charactersBeyondSixteenBitsCountAsOne() {
        assertThat(desk.body("𠮷𠮷 中")).containsExactly("spacing@6:3 “ ”");
    }

    @Test
    void englishIsSpacedAsEnglishIs() {
        assertThat(desk.found(
                        "articles/calls.en.md",
                        "---\ntitle: Calls\nsummary: What to do.\n---\nCall 110, then wait (a minute). \"Really?\"\n"))
                .isEmpty();
    }

    @Test
    void anEventWhoseSessionsAreOverIsTold() {
        String event =
                "---\ntitle: 讲座\nsummary: 摘要\nplace: 社区\nsessions: [{key: a, starts: 2026-11-0%d, ends: 2026-1%d-02, capacity: 5}]\n---\n正文\n";
        assertThat(desk.found("events/talk.md", event.formatted(1, 1)))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("date-past@5:11");
        assertThat(desk.found("events/talk.md", event.formatted(1, 2))).isEmpty();
    }

    @Test
    void theOperatorAddsWordsAndTakesThemOut() {
        assertThat(desk.body("帐号")).isEmpty();
        List<Finding> found = desk.check("pages/p.md", "---\ntitle: 小编\nsummary: 好\norder: 3\n---\n");
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(Rule.WRONG_WORD);
            assertThat(finding.values()).containsExactly("小编", "编辑");
            assertThat(finding.messageKey()).isEqualTo("proof.wrong-word");
        });
    }

    @Test
    void aListIsReadAnewOnceItHasChanged() throws IOException {
        assertThat(desk.body("红色老虎")).isEmpty();
        Path file = folder.resolve("data/proofreading/sensitive-words.txt");
        Files.writeString(file, Files.readString(file) + "红色老虎\n");
        assertThat(desk.body("红色老虎")).containsExactly("sensitive-word@6:1 “红色老虎”");
    }

    @Test
    void whichRulesBlockIsConfiguration() {
        String text = "---\ntitle: 题目\nsummary: 好\norder: 3\n---\n中 文[x](nowhere.md)\n";
        assertThat(blocking(desk, text)).containsExactly(Rule.LINK_BROKEN);
        try (ProofreadingDesk strict =
                ProofreadingDesk.in(folder.resolve("strict"), Map.of("openday.proofreading.blocks", "spacing"))) {
            assertThat(blocking(strict, text)).containsExactly(Rule.SPACING);
        }
        assertThatThrownBy(() -> ProofreadingDesk.in(
                                folder.resolve("wrong"), Map.of("openday.proofreading.blocks", "colour"))
                        .check("pages/p.md", text))
                .hasStackTraceContaining("names colour, which is no rule");
    }

    private static List<Rule> blocking(ProofreadingDesk desk, String text) {
        return desk.check("pages/p.md", text).stream()
                .filter(finding -> finding.severity() == Severity.BLOCKS)
                .map(Finding::rule)
                .toList();
    }
}
