package org.openday.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openday.content.Samples.ARTICLES;
import static org.openday.content.Samples.article;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openday.content.ContentFault.Kind;
import org.openday.content.Samples.Article;
import org.openday.markdown.LinkResolver.Target;

class ContentLinksTest {

    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 360\"/>";

    @TempDir
    Path folder;

    private ContentDesk desk;

    @BeforeEach
    void desk() {
        desk = new ContentDesk(folder);
        desk.write("articles/fraud/calls.md", article("电话")).write("articles/home/noise.md", article("噪音"));
        desk.write("media/phone.svg", SVG);
    }

    @Test
    void aLinkToATextLeadsToItsPageInTheReadersLanguage() {
        assertThat(target("../home/noise.md#night", "/en"))
                .isEqualTo(new Target("/en/articles/noise#night", null, null));
        assertThat(target("../home/noise.md", "")).isEqualTo(new Target("/articles/noise", null, null));
    }

    @Test
    void anImageIsServedUnderItsVersionWithItsSize() {
        assertThat(target("../../media/phone.svg", "/en")).satisfies(target -> {
            assertThat(target.url()).matches("/media/media/phone\\.svg\\?v=[0-9a-f]{8}");
            assertThat(target.width()).isEqualTo(640);
            assertThat(target.height()).isEqualTo(360);
        });
    }

    @Test
    void aChangedImageHasAnotherVersion() {
        ContentFolder content = desk.open(ARTICLES);
        Target before = target(content, "../../media/phone.svg", "");
        desk.write("media/phone.svg", SVG.replace("640", "320"));
        Target after = target(content, "../../media/phone.svg", "");
        assertThat(after.url()).isNotEqualTo(before.url());
        assertThat(after.width()).isEqualTo(320);
    }

    @Test
    void pathsOfTheSiteGetTheBaseAndFilesOfTheSiteDoNot() {
        assertThat(target("/events", "/en").url()).isEqualTo("/en/events");
        assertThat(target("/assets/logo.svg", "/en").url()).isEqualTo("/assets/logo.svg");
        assertThat(target("https://example.org", "/en").url()).isEqualTo("https://example.org");
    }

    @Test
    void whatIsNotThereHasNoTarget() throws Exception {
        Files.writeString(folder.resolve("secret.svg"), SVG);
        Files.createSymbolicLink(desk.content().resolve("media/out.svg"), folder.resolve("secret.svg"));
        Files.createSymbolicLink(
                desk.content().resolve("media/in.svg"), desk.content().resolve("media/phone.svg"));
        assertThat(target("../../media/in.svg", "")).isNotNull();
        for (String written : List.of(
                "../home/absent.md",
                "../../media/absent.svg",
                "../../media/out.svg",
                "../../../secret.svg",
                "../home")) {
            assertThat(target(written, "")).as(written).isNull();
        }
    }

    @Test
    void aLinkToAMissingFileIsAWarningAtItsLineAndThePageStaysUp() {
        ContentFolder content = withImage("../../media/absent.svg");
        assertThat(content.faults())
                .containsExactly(new ContentFault(
                        Path.of("articles/image.md"),
                        5,
                        Kind.WARNING,
                        "“../../media/absent.svg” leads nowhere (it leaves the content folder): correct the link."));
        assertThat(content.all(ARTICLES)).hasSize(3);
    }

    @Test
    void theWarningGoesAndComesWithTheFile() {
        ContentFolder content = withImage("../media/car.svg");
        assertThat(content.faults())
                .extracting(ContentFault::toString)
                .containsExactly(
                        "articles/image.md:5: “../media/car.svg” does not exist: correct the link, or add the file.");
        desk.write("media/car.svg", SVG);
        content.rescan();
        assertThat(content.faults()).isEmpty();
        desk.delete("media/car.svg");
        content.rescan();
        assertThat(content.faults()).hasSize(1);
    }

    @Test
    void whatLinksToAChangedFileHasChangedToo() throws Exception {
        ContentFolder content = withImage("../media/phone.svg");
        desk.write("media/phone.svg", SVG.replace("640", "32"));
        content.reload(Set.of(Path.of("media/phone.svg")));
        assertThat(desk.nextChange().files())
                .containsExactlyInAnyOrder(Path.of("media/phone.svg"), Path.of("articles/image.md"));
    }

    @Test
    void filesThatAreNotServedAndForeignImagesAreWarnings() {
        desk.write("media/notes.docx", "x");
        assertThat(withImage("../media/notes.docx").faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.sentence()).contains("is not served"));
        assertThat(withImage("https://example.org/x.png").faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.sentence()).contains("copy the image into the content folder"));
    }

    @Test
    void anInheritedImageIsReportedOnceAtTheChineseFile() {
        desk.write("articles/image.en.md", "---", "title: Image", "---");
        assertThat(withImage("../media/car.svg").faults()).hasSize(1);
    }

    private ContentFolder withImage(String destination) {
        List<String> lines = new ArrayList<>(List.of(article("图")));
        lines.add(4, "image: " + destination);
        return desk.write("articles/image.md", lines.toArray(String[]::new)).open(ARTICLES);
    }

    private @Nullable Target target(String written, String base) {
        return target(desk.open(ARTICLES), written, base);
    }

    private static @Nullable Target target(ContentFolder content, String written, String base) {
        ContentItem<Article> calls = content.all(ARTICLES).getFirst();
        return calls.target(new ContentLink(written), base);
    }
}
