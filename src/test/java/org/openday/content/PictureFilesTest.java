package org.openday.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openday.content.Samples.ARTICLES;
import static org.openday.content.Samples.article;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openday.markdown.LinkResolver.Target;

/** A picture with smaller ones beside it is shown in the size that fits, and says of itself what it shows. */
class PictureFilesTest {

    private static final String NOTES = "alt: \"两个孩子：等绿灯\"\nfocusX: 20\nfocusY: 90\n";

    @TempDir
    Path folder;

    private ContentDesk desk;

    @BeforeEach
    void desk() throws IOException {
        desk = new ContentDesk(folder);
        desk.write("media/crossing.jpg", picture(1200, "jpeg"));
        for (int width : new int[] {400, 800}) {
            desk.write("media/crossing/" + width + ".jpg", picture(width, "jpeg"));
            desk.write("media/crossing/" + width + ".webp", picture(width, "webp"));
        }
        desk.write("media/crossing/1200.webp", picture(1200, "webp"));
        desk.write("media/crossing/about.yml", NOTES);
    }

    @Test
    void everySizeThatLiesBesideItIsOffered() {
        Element picture = shown("![](/media/crossing.jpg)");
        assertThat(picture.select("source").attr("type")).isEqualTo("image/webp");
        assertThat(picture.select("source").attr("srcset"))
                .matches(
                        "/media/media/crossing/400\\.webp\\?v=\\w{8} 400w, /media/media/crossing/800\\.webp\\?v=\\w{8} 800w, /media/media/crossing/1200\\.webp\\?v=\\w{8} 1200w");
        Element image = Objects.requireNonNull(picture.selectFirst("img"));
        assertThat(image.attr("src")).startsWith("/media/media/crossing.jpg?v=");
        assertThat(image.attr("srcset")).contains(" 400w, ", " 800w, ").endsWith(" 1200w");
        assertThat(image.attr("sizes")).isEqualTo("(min-width: 43rem) 40rem, 100vw");
        assertThat(image.attr("width") + "x" + image.attr("height")).isEqualTo("1200x600");
        assertThat(image.attr("loading")).isEqualTo("lazy");
    }

    @Test
    void itsOwnWordsStandInWhereTheTextSaysNothing() {
        assertThat(shown("![](/media/crossing.jpg)").select("img").attr("alt")).isEqualTo("两个孩子：等绿灯");
        assertThat(shown("![等绿灯的孩子](/media/crossing.jpg)").select("img").attr("alt"))
                .isEqualTo("等绿灯的孩子");
    }

    @Test
    void whatMustStayInSightIsAClass() {
        Target target = Objects.requireNonNull(desk.open(ARTICLES).target(Path.of("media/crossing.jpg")));
        assertThat(target.sizes().focus()).isEqualTo("focus-x-25 focus-y-100");
    }

    @Test
    void anotherPictureInItsPlaceIsAnotherAddress() throws IOException {
        ContentFolder content = desk.open(ARTICLES);
        Target before = content.target(Path.of("media/crossing.jpg"));
        desk.write("media/crossing/400.webp", picture(400, "webp", 90));
        assertThat(content.target(Path.of("media/crossing.jpg"))).isNotEqualTo(before);
    }

    @Test
    void aPictureThatIsThereOnceStaysAnImage() throws IOException {
        desk.write("media/alone.jpg", picture(500, "jpeg"));
        Element image = shown("![一](/media/alone.jpg)");
        assertThat(image.select("picture")).isEmpty();
        assertThat(image.select("img").attr("srcset")).isEmpty();
    }

    @Test
    void aMissingPictureIsAFault() {
        desk.write("articles/x.md", String.join("\n", article("图")) + "\n![无](/media/absent.jpg)\n");
        assertThat(desk.open(ARTICLES).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.sentence()).contains("“/media/absent.jpg” does not exist"));
    }

    @Test
    void aDocumentSaysHowLongItIs() {
        desk.write("media/rules.pdf", "x".repeat(340_000));
        assertThat(shown("[规则](/media/rules.pdf)").text()).endsWith("规则（PDF，340 KB）");
    }

    @ParameterizedTest
    @CsvSource({"50, 50, ''", "0, 13, focus-x-0 focus-y-25", "100, 50, focus-x-100 focus-y-50"})
    void theNearestOfTwentyFivePointsIsTaken(int x, int y, String classes) {
        assertThat(new PictureNotes("", false, x, y).focus()).isEqualTo(classes);
    }

    @ParameterizedTest
    @CsvSource({"'', true", "'a: \"b\" # c', false", "两个孩子, false"})
    void notesAreReadAsTheyWereWritten(String alt, boolean decorative) {
        PictureNotes notes = new PictureNotes(alt, decorative, 0, 100);
        assertThat(PictureNotes.of(notes.yaml())).isEqualTo(notes);
    }

    @Test
    void brokenNotesSayNothing() {
        assertThat(PictureNotes.of("alt: [1\n}")).isEqualTo(PictureNotes.NONE);
        assertThat(PictureNotes.of("focusX: 900\nalt: 好")).isEqualTo(new PictureNotes("好", false, 50, 50));
    }

    private Element shown(String markdown) {
        desk.write("articles/x.md", String.join("\n", article("图")) + "\n" + markdown + "\n");
        ContentItem<?> item = desk.open(ARTICLES).all(ARTICLES).getFirst();
        return Jsoup.parseBodyFragment(item.html("").value()).body();
    }

    private static byte[] picture(int width, String format) throws IOException {
        return picture(width, format, width / 2);
    }

    private static byte[] picture(int width, String format, int height) throws IOException {
        return org.openday.upload.Samples.picture(width, height, format);
    }
}
