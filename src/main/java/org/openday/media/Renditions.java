package org.openday.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.Thumbnails;
import org.openday.upload.Upload;

/** A picture in the sizes that pages need, each as JPEG and as WebP; made from one that was written anew already. */
record Renditions(BufferedImage picture) {

    private static final List<Integer> WIDTHS = List.of(400, 800, 1200, 1600);
    private static final double JPEG_QUALITY = 0.82;
    private static final double WEBP_QUALITY = 0.78;

    /** @param file a picture that was accepted, never one as it was sent */
    static Renditions of(Upload.Accepted file) {
        try {
            return new Renditions(ImageIO.read(new ByteArrayInputStream(file.bytes())));
        } catch (IOException e) {
            throw new UncheckedIOException("What was written a moment ago cannot be read", e);
        }
    }

    /** A small picture is not made larger: it is kept as wide as it is. */
    static List<Integer> widths(int width) {
        List<Integer> smaller = WIDTHS.stream().filter(each -> each <= width).toList();
        return smaller.isEmpty() ? List.of(width) : smaller;
    }

    int width() {
        return picture.getWidth();
    }

    int height() {
        return picture.getHeight();
    }

    /** By the name of the file, for example {@code 800.webp}. */
    Map<String, byte[]> files() {
        BufferedImage onWhite = onWhite();
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int width : widths(width())) {
            files.put(MediaFile.JPEG.name(width), written(onWhite, width, MediaFile.JPEG, JPEG_QUALITY));
            files.put(MediaFile.WEBP.name(width), written(picture, width, MediaFile.WEBP, WEBP_QUALITY));
        }
        return files;
    }

    /** JPEG knows nothing transparent; without a ground it would be black. */
    private BufferedImage onWhite() {
        BufferedImage ground = new BufferedImage(width(), height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = ground.createGraphics();
        graphics.drawImage(picture, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return ground;
    }

    private static byte[] written(BufferedImage from, int width, MediaFile kind, double quality) {
        int height = Math.max(1, (int) Math.round((double) from.getHeight() * width / from.getWidth()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Thumbnails.of(from)
                    .forceSize(width, height)
                    .outputFormat(kind.format())
                    .outputFormatType(kind.type())
                    .outputQuality(quality)
                    .toOutputStream(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
