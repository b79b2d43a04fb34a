package org.openday.upload;

import java.util.Locale;

/**
 * What became of a file that somebody sent: written anew, or refused. What the file was called or claimed to be is not
 * asked: its first bytes decide.
 */
public sealed interface Upload {

    /** The largest file that is looked at, in bytes. */
    int LARGEST = 8 * 1024 * 1024;

    /** The formats a file has after it was written anew. */
    enum Format {
        JPEG("image/jpeg"),
        PNG("image/png"),
        PDF("application/pdf");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    /** Why a file is refused. */
    enum Reason {
        EMPTY,
        TOO_LARGE,
        /** Neither a picture nor a PDF. */
        UNKNOWN,
        /** A picture in a format we do not read, such as the HEIC of some telephones. */
        OTHER_PICTURE,
        TOO_MANY_PIXELS,
        TOO_MANY_PAGES,
        /** A PDF under a password. */
        LOCKED,
        /** What it contains cannot be read, or is built so that reading it would take too much. */
        DAMAGED;

        /** For keys of messages, for example {@code too-large}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The file written anew: nothing is in it but what is seen. */
    record Accepted(byte[] bytes, Format format) implements Upload {}

    /** The file is not taken. */
    record Refused(Reason reason) implements Upload {}

    /** Looks at a file and writes it anew; takes up to some seconds and some 100 MB, for two files at a time. */
    static Upload of(byte[] bytes) {
        return of(bytes, LARGEST);
    }

    /** The same for files of people we know, which may be larger; they are not decoded to more pixels. */
    static Upload of(byte[] bytes, int largest) {
        if (bytes.length == 0) {
            return new Refused(Reason.EMPTY);
        }
        if (bytes.length > largest) {
            return new Refused(Reason.TOO_LARGE);
        }
        return Desk.inTurn(() -> Signature.of(bytes).rewrite(bytes));
    }
}
