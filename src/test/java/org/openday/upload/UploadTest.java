package org.openday.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openday.upload.Upload.Accepted;
import org.openday.upload.Upload.Reason;
import org.openday.upload.Upload.Refused;

class UploadTest {

    private static final String HTML = "<script>alert(1)</script>";

    @ParameterizedTest
    @CsvSource({"jpeg,JPEG", "png,PNG", "gif,PNG"})
    void aPictureIsWrittenAnew(String name, Upload.Format format) throws IOException {
        Accepted accepted = accepted(Samples.picture(40, 20, name));
        assertThat(accepted.format()).isEqualTo(format);
        assertThat(image(accepted)).satisfies(image -> {
            assertThat(image.getWidth()).isEqualTo(40);
            assertThat(image.getHeight()).isEqualTo(20);
            assertThat(isRed(image, 2, 2)).isTrue();
            assertThat(isRed(image, 37, 17)).isFalse();
        });
    }

    /** The sample is red in its left upper corner; each value says where a camera means that corner to be. */
    @ParameterizedTest
    @CsvSource({
        "1,40,20,left,upper", "2,40,20,right,upper", "3,40,20,right,lower", "4,40,20,left,lower",
        "5,20,40,left,upper", "6,20,40,right,upper", "7,20,40,right,lower", "8,20,40,left,lower",
        "9,40,20,left,upper"
    })
    void aPhotographIsSetUprightAndForgetsWhereItWasTaken(int value, int width, int height, String side, String end)
            throws IOException {
        byte[] photograph = Samples.withExif(Samples.picture(40, 20, "jpeg"), value);
        assertThat(text(photograph)).contains("GPS");
        Accepted accepted = accepted(photograph);
        assertThat(text(accepted.bytes())).doesNotContain("GPS", "Exif");
        BufferedImage image = image(accepted);
        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
        assertThat(isRed(image, side.equals("left") ? 2 : width - 3, end.equals("upper") ? 2 : height - 3))
                .isTrue();
        assertThat(isRed(image, side.equals("left") ? width - 3 : 2, end.equals("upper") ? height - 3 : 2))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif"})
    void whatHangsOnAPictureIsGone(String format) throws IOException {
        byte[] polyglot = join(Samples.picture(40, 20, format), HTML.getBytes(StandardCharsets.UTF_8));
        assertThat(text(accepted(polyglot).bytes())).doesNotContain("script");
    }

    @Test
    void aCommentInAPictureIsGone() throws IOException {
        byte[] polyglot = Samples.withSegment(Samples.picture(40, 20, "jpeg"), 0xFE, HTML);
        assertThat(text(polyglot)).contains("script");
        assertThat(text(accepted(polyglot).bytes())).doesNotContain("script");
    }

    @Test
    void aPictureThatClaimsToBeHugeIsRefusedBeforeItIsDecoded() {
        assertThat(Upload.of(Samples.pngClaiming(50_000, 50_000))).isEqualTo(refused(Reason.TOO_MANY_PIXELS));
        assertThat(Upload.of(Samples.pngClaiming(8_000, 8_000))).isEqualTo(refused(Reason.TOO_MANY_PIXELS));
        assertThat(Upload.of(Samples.pngClaiming(20_001, 1))).isEqualTo(refused(Reason.TOO_MANY_PIXELS));
    }

    @Test
    void aLargePictureBecomesSmaller() throws IOException {
        BufferedImage image = image(accepted(Samples.picture(6000, 3000, "jpeg")));
        assertThat(image.getWidth()).isEqualTo(2400);
        assertThat(image.getHeight()).isEqualTo(1200);
        assertThat(isRed(image, 2, 2)).isTrue();
    }

    @Test
    void aPictureOfManyScansIsRefused() throws IOException {
        byte[] scan = {(byte) 0xFF, (byte) 0xDA, 0, 8, 1, 1, 0, 0, 63, 0};
        byte[] many = Samples.picture(40, 20, "jpeg");
        for (int i = 0; i < 101; i++) {
            many = join(many, scan);
        }
        assertThat(Upload.of(many)).isEqualTo(refused(Reason.DAMAGED));
    }

    @Test
    void aBrokenPictureIsRefused() throws IOException {
        for (String format : new String[] {"jpeg", "png", "gif"}) {
            byte[] whole = Samples.picture(40, 20, format);
            assertThat(Upload.of(Arrays.copyOf(whole, 20))).as(format).isEqualTo(refused(Reason.DAMAGED));
        }
    }

    @Test
    void whateverFollowsTheFirstBytesIsAFileOrRefused() throws IOException {
        byte[] whole = Samples.withExif(Samples.picture(40, 20, "jpeg"), 6);
        for (int at = 2; at < whole.length; at += 3) {
            byte[] broken = whole.clone();
            broken[at] ^= (byte) 0xFF;
            assertThat(Upload.of(broken)).isNotNull();
        }
    }

    @Test
    void onlyPicturesAndPdfsAreTaken() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("photo.jpg"));
            out.write(Samples.picture(4, 4, "jpeg"));
        }
        assertThat(Upload.of(zip.toByteArray())).isEqualTo(refused(Reason.UNKNOWN));
        assertThat(Upload.of("<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(refused(Reason.UNKNOWN));
        assertThat(Upload.of(join(HTML.getBytes(StandardCharsets.UTF_8), Samples.picture(4, 4, "jpeg"))))
                .isEqualTo(refused(Reason.UNKNOWN));
        assertThat(Upload.of(new byte[] {'M', 'Z', 0, 0})).isEqualTo(refused(Reason.UNKNOWN));
        assertThat(Upload.of(new byte[0])).isEqualTo(refused(Reason.EMPTY));
        assertThat(Upload.of(new byte[Upload.LARGEST + 1])).isEqualTo(refused(Reason.TOO_LARGE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0\0\0\u0018ftypheic\0\0\0\0", "\0\0\0\u001cftypavif\0\0\0\0", "RIFF\0\0\0\0WEBPVP8 "})
    void picturesWeCannotReadAreToldApart(String head) {
        assertThat(Upload.of(head.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(refused(Reason.OTHER_PICTURE));
    }

    static Accepted accepted(byte[] bytes) {
        Upload upload = Upload.of(bytes);
        assertThat(upload).isInstanceOf(Accepted.class);
        return (Accepted) upload;
    }

    static Refused refused(Reason reason) {
        return new Refused(reason);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    static byte[] join(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static BufferedImage image(Accepted accepted) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(accepted.bytes()));
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        Color color = new Color(image.getRGB(x, y));
        return color.getRed() > 180 && color.getBlue() < 80;
    }
}
