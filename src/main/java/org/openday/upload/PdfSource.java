package org.openday.upload;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The bytes of a PDF before anybody parses them. The parser unpacks streams that hold objects or the table of objects
 * whole into memory, so whatever would grow too large there has to be found here. Other streams it never unpacks.
 */
final class PdfSource {

    private static final long MOST_UNPACKED = 64L * 1024 * 1024;
    private static final int MOST_STREAMS = 20_000;
    private static final int LONGEST_HEAD = 4096;

    private static final Pattern LOCK = Pattern.compile("/Encrypt\\b");
    private static final Pattern STREAM = Pattern.compile("(?<!end)stream[\\x00\\s]*");
    private static final Pattern OBJECT = Pattern.compile("[\\r\\n][ \\t]*\\d+\\s+\\d+\\s+obj\\s*<<");
    /** A name may write any sign as #41; nobody does so with letters and digits but to hide it. */
    private static final Pattern HIDDEN_NAME =
            Pattern.compile("#(?:3[0-9]|4[1-9A-Fa-f]|5[0-9Aa]|6[1-9A-Fa-f]|7[0-9Aa])");
    /** Without these keys neither objects nor their table are read from a stream (ISO 32000-1, tables 16 and 17). */
    private static final Pattern OF_OBJECTS = Pattern.compile("/(?:First|W)\\b");

    private static final Pattern PLAIN_FILTER =
            Pattern.compile("/Filter\\s*(?:/FlateDecode\\b|\\[\\s*/FlateDecode\\s*\\])");

    private final byte[] bytes;
    private final String text;
    private long unpacked;
    private int streams;

    PdfSource(byte[] bytes) {
        this.bytes = bytes;
        this.text = new String(bytes, StandardCharsets.ISO_8859_1);
    }

    boolean isLocked() {
        return LOCK.matcher(text).find();
    }

    /** Whether parsing it would take too much, or cannot be foreseen. */
    boolean isHostile() {
        Matcher stream = STREAM.matcher(text);
        while (stream.find()) {
            String head = head(stream.start());
            if (++streams > MOST_STREAMS || HIDDEN_NAME.matcher(head).find()) {
                return true;
            }
            if (isOfObjects(head) && isTooMuch(head, stream.end())) {
                return true;
            }
        }
        return false;
    }

    /** The dictionary before a stream, or where none is found as much as may be of it. */
    private String head(int end) {
        String before = text.substring(Math.max(0, end - LONGEST_HEAD), end);
        return OBJECT.matcher(before)
                .results()
                .reduce((earlier, last) -> last)
                .map(last -> before.substring(last.start()))
                .orElse(before);
    }

    /** Also where the dictionary looks as if its begin were feigned, in a string or a comment. */
    private static boolean isOfObjects(String head) {
        boolean whole = OBJECT.matcher(head).lookingAt()
                && count(head, "<<") == count(head, ">>")
                && count(head, "(") == count(head, ")")
                && !head.contains("%");
        return !whole || OF_OBJECTS.matcher(head).find();
    }

    private static int count(String text, String sign) {
        return (text.length() - text.replace(sign, "").length()) / sign.length();
    }

    private boolean isTooMuch(String head, int from) {
        boolean odd = PLAIN_FILTER.matcher(head).replaceAll("").contains("/Filter");
        unpack(from);
        return odd || unpacked >= MOST_UNPACKED;
    }

    /** Counts what comes out of a stream that begins here, up to the limit; what is not packed counts nothing. */
    private void unpack(int from) {
        Inflater inflater = new Inflater();
        byte[] out = new byte[64 * 1024];
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            int more = inflater.inflate(out);
            while (more > 0 && unpacked < MOST_UNPACKED) {
                unpacked += more;
                more = inflater.inflate(out);
            }
        } catch (DataFormatException e) {
            // The parser stops here as well.
            return;
        } finally {
            inflater.end();
        }
    }
}
