package org.openday.upload;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openday.upload.Upload.Format;
import org.openday.upload.Upload.Reason;
import org.openday.upload.Upload.Refused;

/** The format a file begins like. */
enum Signature {
    JPEG("\\u00FF\\u00D8\\u00FF") {
        @Override
        Upload rewrite(byte[] bytes) {
            return Jpeg.of(bytes).rewrite();
        }
    },
    PNG("\\u0089PNG\\r\\n\\u001A\\n") {
        @Override
        Upload rewrite(byte[] bytes) {
            return new Picture(bytes, "png", Orientation.UPRIGHT).rewrite(Format.PNG);
        }
    },
    GIF("GIF8[79]a") {
        @Override
        Upload rewrite(byte[] bytes) {
            return new Picture(bytes, "gif", Orientation.UPRIGHT).rewrite(Format.PNG);
        }
    },
    PDF("%PDF-") {
        @Override
        Upload rewrite(byte[] bytes) {
            return new Pdf(bytes).rewrite();
        }
    },
    /** HEIC, AVIF and WebP. */
    OTHER_PICTURE(".{4}ftyp(?:he[iv][cx]|m[is]f1|avif)|RIFF.{4}WEBP") {
        @Override
        Upload rewrite(byte[] bytes) {
            return new Refused(Reason.OTHER_PICTURE);
        }
    },
    UNKNOWN("") {
        @Override
        Upload rewrite(byte[] bytes) {
            return new Refused(Reason.UNKNOWN);
        }
    };

    private final Pattern begin;

    Signature(String begin) {
        this.begin = Pattern.compile(begin, Pattern.DOTALL);
    }

    abstract Upload rewrite(byte[] bytes);

    /** The first that fits; the last fits all. */
    static Signature of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        return Stream.of(values())
                .filter(each -> each.begin.matcher(head).lookingAt())
                .findFirst()
                .orElse(UNKNOWN);
    }
}
