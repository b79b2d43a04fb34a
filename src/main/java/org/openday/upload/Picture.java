package org.openday.upload;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.openday.upload.Upload.Accepted;
import org.openday.upload.Upload.Format;
import org.openday.upload.Upload.Reason;
import org.openday.upload.Upload.Refused;

/** A picture that is decoded, set upright, made smaller where it is large, and written anew from its pixels alone. */
record Picture(byte[] bytes, String format, Orientation orientation) {

    /** Twice the pixels of common telephones. */
    private static final long MOST_PIXELS = 50_000_000;

    private static final int LONGEST_SIDE = 20_000;
    /** Fine print on a photographed page is still read at this length of the longer side. */
    private static final int KEPT_SIDE = 2400;

    private static final float QUALITY = 0.85f;

    Upload rewrite(Format to) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try {
            reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes)), true, true);
            return tooLarge(reader.getWidth(0), reader.getHeight(0))
                    ? new Refused(Reason.TOO_MANY_PIXELS)
                    : new Accepted(written(upright(decoded(reader), to), to), to);
        } catch (IOException e) {
            return new Refused(Reason.DAMAGED);
        } finally {
            reader.dispose();
        }
    }

    private static boolean tooLarge(int width, int height) {
        return Math.max(width, height) > LONGEST_SIDE || (long) width * height > MOST_PIXELS;
    }

    /** Large pictures are decoded in steps of some pixels, so that memory is taken for twice the kept size at most. */
    private static BufferedImage decoded(ImageReader reader) throws IOException {
        int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * KEPT_SIDE));
        ImageReadParam every = reader.getDefaultReadParam();
        every.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, every);
    }

    private BufferedImage upright(BufferedImage decoded, Format to) {
        int width = orientation.swaps() ? decoded.getHeight() : decoded.getWidth();
        int height = orientation.swaps() ? decoded.getWidth() : decoded.getHeight();
        double scale = Math.min(1, (double) KEPT_SIDE / Math.max(width, height));
        BufferedImage upright = new BufferedImage(
                (int) Math.max(1, width * scale),
                (int) Math.max(1, height * scale),
                to == Format.PNG ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        draw(decoded, upright, to);
        return upright;
    }

    private void draw(BufferedImage from, BufferedImage on, Format to) {
        Graphics2D graphics = on.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        if (to == Format.JPEG) {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, on.getWidth(), on.getHeight());
        }
        graphics.drawImage(
                from, orientation.into(on.getWidth(), on.getHeight(), from.getWidth(), from.getHeight()), null);
        graphics.dispose();
    }

    private static byte[] written(BufferedImage picture, Format to) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(to.name()).next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), quality(writer, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static ImageWriteParam quality(ImageWriter writer, Format to) {
        ImageWriteParam param = writer.getDefaultWriteParam();
        if (to == Format.JPEG) {
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
        }
        return param;
    }
}
