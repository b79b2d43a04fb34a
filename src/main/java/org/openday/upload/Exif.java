package org.openday.upload;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.IntStream;

/** The one thing we want from the notes of a camera: how it was held (CIPA DC-008; TIFF 6.0). */
final class Exif {

    private static final String MARK = "Exif\0\0";
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;

    private Exif() {}

    /** What the notes between two places say, if they are notes of a camera. */
    static Optional<Orientation> orientation(byte[] bytes, int from, int to) {
        int tiff = from + MARK.length();
        if (to - tiff < 8 || !new String(bytes, from, MARK.length(), StandardCharsets.ISO_8859_1).equals(MARK)) {
            return Optional.empty();
        }
        boolean bigEndian = bytes[tiff] == 'M';
        int directory = tiff + number(bytes, tiff + 4, 4, bigEndian);
        return directory < tiff || directory + 2 > to ? Optional.empty() : entry(bytes, directory, to, bigEndian);
    }

    private static Optional<Orientation> entry(byte[] bytes, int directory, int to, boolean bigEndian) {
        int entries = Math.min(number(bytes, directory, 2, bigEndian), (to - directory - 2) / ENTRY);
        return IntStream.range(0, entries)
                .map(index -> directory + 2 + index * ENTRY)
                .filter(entry -> number(bytes, entry, 2, bigEndian) == ORIENTATION)
                .mapToObj(entry -> Orientation.of(number(bytes, entry + 8, 2, bigEndian)))
                .findFirst();
    }

    /** A number of one to four bytes. */
    static int number(byte[] bytes, int at, int length, boolean bigEndian) {
        int number = 0;
        for (int index = 0; index < length; index++) {
            int place = bigEndian ? index : length - 1 - index;
            number = (number << 8) | (bytes[at + place] & 0xFF);
        }
        return number;
    }
}
