package org.openday.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageSizeTest {

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "jpeg"})
    void theSizeOfARasterImageIsInItsHeader(String format) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 70, BufferedImage.TYPE_INT_RGB), format, out);
        assertThat(ImageSize.of(out.toByteArray(), "image/" + format)).isEqualTo(new ImageSize(300, 70));
    }

    @ParameterizedTest
    @CsvSource({
        "'52494646 00000000 57454250 56503820 00000000 000000 9D012A 2C01 4600', 300, 70",
        "'52494646 00000000 57454250 5650384C 00000000 2F 2B411100 0000', 300, 70",
        "'52494646 00000000 57454250 56503858 0A000000 00000000 2B0100 450000', 300, 70"
    })
    void theThreeFormsOfWebpAreKnown(String hex, int width, int height) {
        byte[] head = HexFormat.of().parseHex(hex.replace(" ", ""));
        assertThat(ImageSize.of(head, "image/webp")).isEqualTo(new ImageSize(width, height));
    }

    @Test
    void anSvgHasItsWidthAndHeightOrElseThoseOfItsViewBox() {
        assertThat(svg("<svg viewBox='0 0 640 360' stroke-width='3'>")).isEqualTo(new ImageSize(640, 360));
        assertThat(svg("<?xml version='1.0'?><svg width='32px' height=\"16\" viewBox='0 0 640 360'>"))
                .isEqualTo(new ImageSize(32, 16));
        assertThat(svg("<svg width='100%' height='100%' viewBox='0,0,64.5,32'>"))
                .isEqualTo(new ImageSize(64, 32));
        assertThat(svg("<svg><rect width='3' height='4'/></svg>")).isEqualTo(new ImageSize(null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "image/gif", "image/jpeg", "image/webp", "image/svg+xml", "image/avif"})
    void whatIsCutShortHasNoSize(String type) {
        assertThat(ImageSize.of(new byte[] {1, 2, 3}, type)).isEqualTo(new ImageSize(null, null));
    }

    private static ImageSize svg(String text) {
        return ImageSize.of(text.getBytes(StandardCharsets.UTF_8), "image/svg+xml");
    }
}
