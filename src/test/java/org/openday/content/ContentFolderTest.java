package org.openday.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openday.content.Samples.ARTICLES;
import static org.openday.content.Samples.article;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openday.content.ContentFault.Kind;
import org.openday.content.Samples.Article;
import org.openday.shared.BrokenConfiguration;
import org.openday.shared.Language;
import org.openday.shared.Slug;

class ContentFolderTest {

    @TempDir
    Path folder;

    private ContentDesk desk;

    @BeforeEach
    void desk() {
        desk = new ContentDesk(folder);
    }

    @Test
    void aGoodFileIsShown() {
        desk.write("articles/fraud/calls.md", article("电话"));
        ContentFolder content = desk.open(ARTICLES);
        ContentItem<Article> item = content.all(ARTICLES).getFirst();
        assertThat(content.faults()).isEmpty();
        assertThat(item.slug()).isEqualTo(new Slug("calls"));
        assertThat(item.language()).isEqualTo(Language.ZH);
        assertThat(item.file()).isEqualTo(Path.of("articles/fraud/calls.md"));
        assertThat(item.matter().title()).isEqualTo("电话");
        assertThat(item.matter().publishAt()).isEqualTo(Instant.parse("2026-10-31T16:00:00Z"));
        assertThat(item.matter().topics()).isEmpty();
    }

    @Test
    void aMissingFolderStopsTheStartWithOneSentence() {
        desk.delete("");
        assertThatThrownBy(() -> desk.open(ARTICLES))
                .isInstanceOf(BrokenConfiguration.class)
                .hasMessageContaining("There is no content folder at")
                .hasMessageEndingWith("create it, or set OPENDAY_CONTENT.");
    }

    @Test
    void aBrokenFileIsNotShownAtFirst() {
        desk.write("articles/calls.md", "---", "title: 电话", "colour: red", "---");
        assertThat(desk.open(ARTICLES).all(ARTICLES)).isEmpty();
    }

    @Test
    void aBrokenFileKeepsItsLastGoodVersionUp() {
        ContentFolder content = desk.write("articles/calls.md", article("电话")).open(ARTICLES);
        desk.write("articles/calls.md", "---", "title: [1]", "---");
        content.rescan();
        assertThat(titles(content)).containsExactly("电话");
        assertThat(content.faults()).isNotEmpty().allMatch(fault -> fault.kind() == Kind.BROKEN);
    }

    @Test
    void aRepairedFileIsShownAndItsFaultsAreGone() {
        ContentFolder content = desk.write("articles/calls.md", "---", "---").open(ARTICLES);
        assertThat(content.faults()).isNotEmpty();
        desk.write("articles/calls.md", article("电话"));
        content.rescan();
        assertThat(titles(content)).containsExactly("电话");
        assertThat(content.faults()).isEmpty();
    }

    @Test
    void aDeletedFileIsGone() {
        desk.write("articles/calls.md", article("电话"));
        ContentFolder content = desk.write("articles/loans.md", article("贷款")).open(ARTICLES);
        desk.delete("articles/calls.md");
        content.rescan();
        assertThat(titles(content)).containsExactly("贷款");
    }

    @Test
    void aDeletedFileTakesItsFaultsAndItsLastGoodVersionAlong() {
        ContentFolder content = desk.write("articles/calls.md", article("电话")).open(ARTICLES);
        desk.write("articles/calls.md", "");
        content.rescan();
        desk.delete("articles/calls.md");
        content.rescan();
        assertThat(content.faults()).isEmpty();
        desk.write("articles/calls.md", "");
        content.rescan();
        assertThat(content.all(ARTICLES)).isEmpty();
    }

    @Test
    void theListIsTheSameObjectUntilAFileOfItsTypeChanges() {
        ContentType<Article> notes = new TestType<>("notes", Article.class);
        desk.write("articles/calls.md", article("电话"));
        ContentFolder content = desk.write("notes/calls.md", article("电话")).open(ARTICLES, notes);
        List<ContentItem<Article>> articles = content.all(ARTICLES);
        List<ContentItem<Article>> others = content.all(notes);
        desk.write("articles/calls.md", article("短信"));
        content.rescan();
        assertThat(content.all(ARTICLES)).isNotSameAs(articles);
        assertThat(content.all(notes)).isSameAs(others);
    }

    @Test
    void savingWithoutAChangeIsNoChange() {
        ContentFolder content = desk.write("articles/calls.md", article("电话")).open(ARTICLES);
        List<ContentItem<Article>> articles = content.all(ARTICLES);
        desk.write("articles/calls.md", article("电话"));
        content.reload(Set.of(Path.of("articles/calls.md")));
        assertThat(content.all(ARTICLES)).isSameAs(articles);
    }

    @Test
    void whatChangedIsPublishedOnceItIsUp() throws Exception {
        desk.write("articles/loans.md", article("贷款"));
        ContentFolder content = desk.write("articles/calls.md", article("电话")).open(ARTICLES);
        assertThat(desk.isQuiet()).isTrue();
        desk.write("articles/calls.md", article("短信"));
        content.rescan();
        assertThat(desk.nextChange().files()).containsExactly(Path.of("articles/calls.md"));
        content.rescan();
        assertThat(desk.isQuiet()).isTrue();
    }

    @Test
    void twoFilesOfOneNameAreAFaultOfTheLater() {
        ContentFolder content =
                desk.write("articles/fraud/calls.md", article("电话")).open(ARTICLES);
        desk.write("articles/a/calls.md", article("来电"));
        content.rescan();
        assertThat(titles(content)).containsExactly("电话");
        assertThat(content.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo(Path.of("articles/a/calls.md"));
            assertThat(fault.sentence()).startsWith("articles/fraud/calls.md already has this name");
        });
        desk.delete("articles/fraud/calls.md");
        content.rescan();
        assertThat(titles(content)).containsExactly("来电");
        assertThat(content.faults()).isEmpty();
    }

    @Test
    void aFileInAnUnknownFolderIsAWarning() {
        desk.write("recipes/soup.md", "soup");
        ContentFolder content = desk.write("README.md", "read me").open(ARTICLES);
        assertThat(content.faults()).hasSize(2).allMatch(fault -> fault.kind() == Kind.WARNING);
        assertThat(content.faults().getFirst().sentence()).contains("move it into one of articles.");
    }

    @Test
    void hiddenFilesAndWhatEditorsLeaveAreIgnored() {
        for (String name :
                List.of(".calls.md", "calls.md~", ".calls.md.swp", "#calls.md#", "calls.md.tmp", ".git/x.md")) {
            desk.write("articles/" + name, "half a fi");
        }
        ContentFolder content = desk.open(ARTICLES);
        assertThat(content.faults()).isEmpty();
        assertThat(content.all(ARTICLES)).isEmpty();
    }

    @Test
    void aFileNameThatIsNoSlugIsAFault() {
        ContentFolder content =
                desk.write("articles/two words.md", article("电话")).open(ARTICLES);
        assertThat(content.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.sentence()).startsWith("The file name is the page's address"));
    }

    static List<String> titles(ContentFolder content) {
        return content.all(ARTICLES).stream().map(item -> item.matter().title()).toList();
    }
}
