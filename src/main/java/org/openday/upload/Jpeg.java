package org.openday.upload;

import java.io.ByteArrayOutputStream;
import org.openday.upload.Upload.Format;
import org.openday.upload.Upload.Reason;
import org.openday.upload.Upload.Refused;

/** A JPEG walked segment by segment (ITU-T T.81, annex B): what it says beside its pixels never reaches the decoder. */
final class Jpeg {

    private static final int APP1 = 0xE1;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final int SCAN = 0xDA;
    private static final int END = 0xD9;

    /** Programs write about ten; each costs a walk over the whole picture. */
    private static final int MOST_SCANS = 100;

    private final byte[] bytes;
    private final ByteArrayOutputStream bare = new ByteArrayOutputStream();
    private Orientation orientation = Orientation.UPRIGHT;

    private Jpeg(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws IndexOutOfBoundsException when it ends too early */
    static Jpeg of(byte[] bytes) {
        Jpeg jpeg = new Jpeg(bytes);
        jpeg.walk();
        return jpeg;
    }

    Upload rewrite() {
        return scans() > MOST_SCANS
                ? new Refused(Reason.DAMAGED)
                : new Picture(bare.toByteArray(), "jpeg", orientation).rewrite(Format.JPEG);
    }

    private void walk() {
        bare.write(bytes, 0, 2);
        int at = 2;
        while (marker(at) != SCAN && marker(at) != END) {
            int next = at + 2 + number(at + 2, 2, true);
            take(at, next);
            at = next;
        }
        bare.write(bytes, at, bytes.length - at);
    }

    /** APP14 says how colours are told; all other notes of programs and cameras are left out. */
    private void take(int from, int to) {
        int marker = marker(from);
        if (marker == APP1) {
            orientation = Exif.orientation(bytes, from + 4, to).orElse(orientation);
        }
        boolean note = (marker >= APP1 - 1 && marker <= APP15 && marker != APP14) || marker == COMMENT;
        if (!note) {
            bare.write(bytes, from, to - from);
        }
    }

    private int marker(int at) {
        if (number(at, 1, true) != 0xFF) {
            throw new IllegalArgumentException("Not a marker");
        }
        return number(at + 1, 1, true);
    }

    private int number(int at, int length, boolean bigEndian) {
        return Exif.number(bytes, at, length, bigEndian);
    }

    private int scans() {
        int scans = 0;
        for (int at = 0; at + 1 < bytes.length; at++) {
            scans += (bytes[at] & 0xFF) == 0xFF && (bytes[at + 1] & 0xFF) == SCAN ? 1 : 0;
        }
        return scans;
    }
}
