package org.openday.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The size of an image in CSS pixels, read from its first bytes; absent where they do not tell. */
record ImageSize(@Nullable Integer width, @Nullable Integer height) {

    private static final int HEAD = 64 * 1024;
    private static final ImageSize UNKNOWN = new ImageSize(null, null);
    private static final Pattern SVG = Pattern.compile("<svg\\s[^>]*>");
    private static final String NUMBER = "\\s*=\\s*[\"']\\s*(\\d{1,5})(?:\\.\\d+)?(?:px)?\\s*[\"']";
    private static final Pattern WIDTH = Pattern.compile("\\swidth" + NUMBER);
    private static final Pattern HEIGHT = Pattern.compile("\\sheight" + NUMBER);
    private static final Pattern VIEW_BOX = Pattern.compile(
            "\\sviewBox\\s*=\\s*[\"']\\s*[-\\d.]+[\\s,]+[-\\d.]+[\\s,]+(\\d{1,5})(?:\\.\\d+)?[\\s,]+(\\d{1,5})(?:\\.\\d+)?\\s*[\"']");

    static ImageSize of(Path file, String type) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(HEAD), type);
        }
    }

    static ImageSize of(byte[] head, String type) {
        try {
            return switch (type) {
                case "image/svg+xml" -> svg(new String(head, StandardCharsets.UTF_8));
                case "image/png" -> png(ByteBuffer.wrap(head));
                case "image/gif" -> gif(ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN));
                case "image/jpeg" -> jpeg(ByteBuffer.wrap(head));
                case "image/webp" -> webp(ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN));
                default -> UNKNOWN;
            };
        } catch (IndexOutOfBoundsException e) {
            return UNKNOWN;
        }
    }

    private static ImageSize svg(String text) {
        Matcher root = SVG.matcher(text);
        if (!root.find()) {
            return UNKNOWN;
        }
        Matcher width = WIDTH.matcher(root.group());
        Matcher height = HEIGHT.matcher(root.group());
        Matcher box = VIEW_BOX.matcher(root.group());
        if (width.find() && height.find()) {
            return new ImageSize(Integer.valueOf(width.group(1)), Integer.valueOf(height.group(1)));
        }
        return box.find() ? new ImageSize(Integer.valueOf(box.group(1)), Integer.valueOf(box.group(2))) : UNKNOWN;
    }

    /** The first chunk is IHDR: its data begin with width and height (RFC 2083, 4.1.1). */
    private static ImageSize png(ByteBuffer head) {
        return new ImageSize(head.getInt(16), head.getInt(20));
    }

    private static ImageSize gif(ByteBuffer head) {
        return new ImageSize(unsigned(head, 6), unsigned(head, 8));
    }

    /** Goes from segment to segment to the start of frame, which holds height and width (ITU T.81, B.2.2). */
    private static ImageSize jpeg(ByteBuffer head) {
        int at = 2;
        while (!startsFrame(head.get(at + 1) & 0xFF)) {
            at += 2 + unsigned(head, at + 2);
        }
        return new ImageSize(unsigned(head, at + 7), unsigned(head, at + 5));
    }

    /** SOF0 to SOF15, but not DHT (C4), JPG (C8) and DAC (CC). */
    private static boolean startsFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** The three forms of RFC 9649: lossy, lossless, extended. */
    private static ImageSize webp(ByteBuffer head) {
        return switch (head.get(15)) {
            case ' ' -> new ImageSize(unsigned(head, 26) & 0x3FFF, unsigned(head, 28) & 0x3FFF);
            case 'L' -> new ImageSize((head.getInt(21) & 0x3FFF) + 1, (head.getInt(21) >> 14 & 0x3FFF) + 1);
            case 'X' -> new ImageSize((head.getInt(24) & 0xFFFFFF) + 1, (head.getInt(26) >>> 8) + 1);
            default -> UNKNOWN;
        };
    }

    private static int unsigned(ByteBuffer head, int at) {
        return Short.toUnsignedInt(head.getShort(at));
    }
}
