package org.openday.media;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openday.account.Role;
import org.openday.account.Staff;
import org.openday.audit.AuditLog;
import org.openday.database.Databases;
import org.openday.media.Description.Fault;
import org.openday.upload.Samples;
import org.openday.upload.Upload;

/** What every database has to make of media. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class MediaContract {

    private static final Staff LIN = new Staff(1, "lin", Set.of(Role.AUTHOR));
    private static final Description CROSSING =
            new Description("路口", "两个孩子在路口等绿灯", false, 30, 40, true, "young-officer-camp");

    @TempDir
    static Path home;

    private ApplicationContext context;
    private MediaLibrary library;

    abstract ApplicationContext start(Path home);

    @BeforeAll
    void open() {
        context = start(home);
        library = context.getBean(MediaLibrary.class);
    }

    @AfterAll
    void close() {
        context.close();
    }

    @BeforeEach
    void clear() throws Exception {
        Databases.change(context, "delete from media");
    }

    @Test
    void aPhotographIsKeptInEverySizeThatIsSmallerAsJpegAndWebp() throws IOException {
        MediaItem item = kept(Samples.picture(1300, 650, "jpeg"));
        assertThat(item.widths()).containsExactly(400, 800, 1200);
        for (int width : item.widths()) {
            for (MediaFile kind : MediaFile.values()) {
                BufferedImage picture = picture(item, width, kind);
                assertThat(picture.getWidth()).isEqualTo(width);
                assertThat(picture.getHeight()).isEqualTo(width / 2);
                assertThat(isRed(picture, 5, 5)).isTrue();
                assertThat(isRed(picture, width - 5, 5)).isFalse();
            }
        }
        assertThat(text(item, 400, MediaFile.WEBP)).startsWith("RIFF").contains("WEBP");
    }

    @Test
    void aSmallPictureIsNotMadeLarger() throws IOException {
        MediaItem item = kept(Samples.picture(90, 30, "png"));
        assertThat(item.widths()).containsExactly(90);
        assertThat(picture(item, 90, MediaFile.JPEG).getHeight()).isEqualTo(30);
        assertThat(library.picture(item, 400, MediaFile.JPEG)).isEmpty();
    }

    @Test
    void aLineOfPixelsKeepsAHeight() throws IOException {
        MediaItem item = kept(Samples.picture(2000, 1, "png"));
        assertThat(picture(item, 400, MediaFile.WEBP).getHeight()).isEqualTo(1);
    }

    @Test
    void aPhotographIsSetUprightAndForgetsWhereItWasTaken() throws IOException {
        byte[] photograph = Samples.withExif(Samples.picture(800, 400, "jpeg"), 6);
        assertThat(new String(photograph, StandardCharsets.ISO_8859_1)).contains("GPS");
        MediaItem item = kept(photograph);
        assertThat(item.width()).isEqualTo(400);
        assertThat(item.height()).isEqualTo(800);
        assertThat(isRed(picture(item, 400, MediaFile.WEBP), 395, 5)).isTrue();
        assertThat(everything(item)).noneMatch(file -> file.contains("GPS") || file.contains("Exif"));
    }

    @Test
    void whatHangsOnAPictureIsGone() throws IOException {
        ByteArrayOutputStream polyglot = new ByteArrayOutputStream();
        polyglot.write(Samples.withSegment(Samples.picture(500, 400, "jpeg"), 0xFE, "<script>alert(1)</script>"));
        polyglot.write("%PDF-1.4 <script>alert(2)</script> PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(everything(kept(polyglot.toByteArray())))
                .hasSize(2)
                .noneMatch(file -> file.contains("script") || file.contains("%PDF"));
    }

    @Test
    void whatIsTransparentStaysSoInWebpAndIsWhiteInJpeg() throws IOException {
        BufferedImage drawing = new BufferedImage(400, 100, BufferedImage.TYPE_INT_ARGB);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(drawing, "png", png);
        MediaItem item = kept(png.toByteArray());
        assertThat(picture(item, 400, MediaFile.WEBP).getRGB(9, 9) >>> 24).isZero();
        assertThat(new Color(picture(item, 400, MediaFile.JPEG).getRGB(9, 9))).isEqualTo(Color.WHITE);
    }

    @Test
    void aPdfIsWrittenAnewWithoutWhatItWouldDo() throws IOException {
        MediaItem item = kept(Pdfs.hostile());
        assertThat(item.isPicture()).isFalse();
        assertThat(item.widths()).isEmpty();
        Path file = library.document(item).orElseThrow();
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("JavaScript", "alert");
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void whatIsRefusedLeavesNothing() throws IOException {
        assertThat(library.add(Samples.pngClaiming(50_000, 50_000), "", CROSSING, LIN))
                .isEqualTo(new Outcome.Refused(Upload.Reason.TOO_MANY_PIXELS));
        assertThat(library.add("<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8), "", CROSSING, LIN))
                .isEqualTo(new Outcome.Refused(Upload.Reason.UNKNOWN));
        assertThat(library.find(MediaSearch.ALL, 10, 0)).isEmpty();
        try (Stream<Path> left =
                Files.exists(home.resolve("media")) ? Files.list(home.resolve("media")) : Stream.of()) {
            assertThat(left.map(Path::getFileName).map(Path::toString)).noneMatch(name -> name.startsWith(".new"));
        }
    }

    @Test
    void aFaultyDescriptionIsToldBeforeTheFileIsLookedAt() {
        assertThat(library.add(new byte[0], "", new Description("x", "IMG_1.jpg", false, 50, 101, false, ""), LIN))
                .isEqualTo(new Outcome.Faulty(List.of(Fault.ALT_IS_NAME, Fault.FOCAL_POINT_OUTSIDE)));
    }

    @Test
    void theSameFileIsTheSameItem() throws IOException {
        byte[] bytes = Samples.picture(410, 200, "jpeg");
        MediaItem first = kept(bytes);
        assertThat(library.add(bytes, "", new Description("另一个", "另一句", false, 1, 1, false, ""), LIN))
                .isEqualTo(new Outcome.Kept(first, true));
        assertThat(library.find(MediaSearch.ALL, 10, 0)).containsExactly(first);
    }

    @Test
    void twoWhoSendTheSameFileAtOnceGetTheSameItem() throws Exception {
        byte[] bytes = Samples.picture(420, 200, "jpeg");
        CyclicBarrier both = new CyclicBarrier(2);
        Callable<Outcome> add = () -> {
            both.await();
            return library.add(bytes, "", CROSSING, LIN);
        };
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<Outcome>> answers = List.of(two.submit(add), two.submit(add));
            for (Future<Outcome> answer : answers) {
                assertThat(answer.get()).isInstanceOf(Outcome.Kept.class);
            }
        }
        assertThat(library.find(MediaSearch.ALL, 10, 0)).hasSize(1);
        assertThat(acts("media-added", library.find(MediaSearch.ALL, 1, 0).getFirst()))
                .isEqualTo(1);
    }

    @Test
    void whatIsSaidOfAnItemCanBeSaidBetter() throws Exception {
        MediaItem item = kept(Samples.picture(430, 200, "jpeg"));
        Description better = new Description("花边", "", true, 50, 50, false, "");
        assertThat(library.describe(item.slug(), better, LIN)).isInstanceOf(Outcome.Kept.class);
        assertThat(library.find(item.slug()).orElseThrow().description()).isEqualTo(better);
        assertThat(acts("media-described", item)).isEqualTo(1);
        assertThat(context.getBean(AuditLog.class).verify().isWhole()).isTrue();
    }

    @Test
    void ofNothingNothingCanBeSaid() {
        assertThat(library.describe("0".repeat(64), CROSSING, LIN)).isEqualTo(new Outcome.Missing());
    }

    private MediaItem kept(byte[] bytes) {
        Outcome outcome = library.add(bytes, "", CROSSING, LIN);
        assertThat(outcome).isInstanceOf(Outcome.Kept.class);
        MediaItem item = ((Outcome.Kept) outcome).item();
        assertThat(library.find(item.slug())).contains(item);
        assertThat(item.description()).isEqualTo(CROSSING);
        return item;
    }

    private int acts(String act, MediaItem item) throws Exception {
        return Databases.text(
                        context,
                        "select act from audit_entry where act = '" + act + "' and subject = 'media:" + item.slug()
                                + "'")
                .size();
    }

    private BufferedImage picture(MediaItem item, int width, MediaFile kind) throws IOException {
        return ImageIO.read(library.picture(item, width, kind).orElseThrow().toFile());
    }

    private String text(MediaItem item, int width, MediaFile kind) throws IOException {
        return Files.readString(library.picture(item, width, kind).orElseThrow(), StandardCharsets.ISO_8859_1);
    }

    private List<String> everything(MediaItem item) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("media").resolve(item.hash()))) {
            return files.map(MediaContract::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        Color color = new Color(image.getRGB(x, y));
        return color.getRed() > 180 && color.getBlue() < 80;
    }
}
