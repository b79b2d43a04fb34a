package org.openday.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openday.content.Samples.ARTICLES;
import static org.openday.content.Samples.article;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openday.content.Samples.Article;
import org.openday.shared.Language;

class EnglishFilesTest {

    @TempDir
    Path folder;

    private ContentDesk desk;

    @BeforeEach
    void desk() {
        desk = new ContentDesk(folder);
        desk.write("articles/calls.md", article("电话"));
        desk.write("articles/calls.en.md", "---", "title: Calls", "---", "Text");
    }

    @Test
    void anEnglishFileInheritsTheKeysItDoesNotCarry() {
        ContentItem<Article> english = english(desk.open(ARTICLES));
        assertThat(english.slug().value()).isEqualTo("calls");
        assertThat(english.matter().title()).isEqualTo("Calls");
        assertThat(english.matter().summary()).isEqualTo("一句话");
    }

    @Test
    void aChangeOfTheChineseFileChangesWhatTheEnglishInherits() throws Exception {
        ContentFolder content = desk.open(ARTICLES);
        desk.write("articles/calls.md", "---", "title: 电话", "summary: 新的", "publishAt: 2026-11-02", "---");
        content.rescan();
        assertThat(english(content).matter().summary()).isEqualTo("新的");
        assertThat(desk.nextChange().files())
                .containsExactlyInAnyOrder(Path.of("articles/calls.md"), Path.of("articles/calls.en.md"));
    }

    @Test
    void aFaultInAnInheritedKeyIsReportedOnceAtTheChineseFile() {
        ContentFolder content = desk.open(ARTICLES);
        desk.write("articles/calls.md", "---", "title: 电话", "summary: 新的", "publishAt: soon", "---");
        content.rescan();
        assertThat(content.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.file()).isEqualTo(Path.of("articles/calls.md")));
        assertThat(english(content).matter().summary()).isEqualTo("一句话");
    }

    @Test
    void aKeyMissingInBothIsReportedOnceAtTheChineseFile() {
        desk.write("articles/calls.md", "---", "title: 电话", "publishAt: 2026-11-02", "---");
        assertThat(desk.open(ARTICLES).faults())
                .extracting(ContentFault::toString)
                .containsExactly("articles/calls.md:1: summary is missing: add “summary: …”.");
    }

    @Test
    void anEnglishFileHasItsOwnFaults() {
        desk.write("articles/calls.en.md", "---", "title: Calls", "colour: red", "---");
        assertThat(desk.open(ARTICLES).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo(Path.of("articles/calls.en.md"));
            assertThat(fault.line()).isEqualTo(3);
        });
    }

    @Test
    void anEnglishFileStaysUpWhenTheChineseOneCannotBeParsed() {
        ContentFolder content = desk.open(ARTICLES);
        desk.write("articles/calls.md", "---", "title: \"", "---");
        content.rescan();
        assertThat(english(content).matter().title()).isEqualTo("Calls");
        assertThat(content.faults()).extracting(ContentFault::file).containsOnly(Path.of("articles/calls.md"));
    }

    @Test
    void anEnglishFileWithoutAChineseOneStandsAlone() {
        desk.delete("articles/calls.md");
        desk.write("articles/calls.en.md", article("Calls"));
        ContentFolder content = desk.open(ARTICLES);
        assertThat(content.faults()).isEmpty();
        assertThat(content.all(ARTICLES))
                .singleElement()
                .satisfies(item -> assertThat(item.language()).isEqualTo(Language.EN));
    }

    private static ContentItem<Article> english(ContentFolder content) {
        List<ContentItem<Article>> all = content.all(ARTICLES);
        return all.stream()
                .filter(item -> item.language() == Language.EN)
                .findFirst()
                .orElseThrow();
    }
}
