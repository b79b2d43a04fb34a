import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Does a published draw again, with nothing but a Java of version 17 or newer:
 *
 *     java Verify.java draw.json [EARLIER.json]
 *
 * EARLIER is what you kept from before the draw: the document of that time, or a family's receipt. The exit code is 0 when
 * all is as it was published, 1 when something differs, 2 when the file cannot be read. Written from the description
 * (docs/ballot.md) and not from the program that drew: the two share no line.
 */
public class Verify {

    record Row(String code, String session, int size, String mark, boolean granted) {}

    static final String VERSION = "openday-ballot-1";
    static final HexFormat HEX = HexFormat.of();

    final List<String> faults = new ArrayList<>();

    public static void main(String[] args) {
        if (args.length < 1 || args.length > 2) {
            System.err.println("Usage: java Verify.java draw.json [EARLIER.json]");
            System.exit(2);
        }
        try {
            Map<?, ?> draw = (Map<?, ?>) new Json(Files.readString(Path.of(args[0]))).document();
            Verify verify = new Verify();
            if (args.length == 2) {
                verify.compare(draw, (Map<?, ?>) new Json(Files.readString(Path.of(args[1]))).document());
            }
            verify.check(draw);
            System.exit(verify.conclude());
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            System.err.println("Cannot read this as a draw: " + e);
            System.exit(2);
        }
    }

    void compare(Map<?, ?> draw, Map<?, ?> earlier) {
        for (String name : List.of("root", "seal")) {
            if (!text(draw, name).equals(text(earlier, name))) {
                faults.add(name + ": it was " + text(earlier, name) + " in what you kept from before the draw");
            }
        }
    }

    void check(Map<?, ?> draw) throws GeneralSecurityException {
        if (!text(draw, "version").equals(VERSION)) {
            throw new IllegalArgumentException("rules " + text(draw, "version") + ", but this verifier knows " + VERSION);
        }
        say("event", text(draw, "event"));
        say("root", text(draw, "root"));
        say("seal", text(draw, "seal"));
        if (!HEX.formatHex(seal(draw)).equals(text(draw, "seal"))) {
            faults.add("seal: event, closing time, beacon, a capacity, the number of entries or the root is not what was sealed");
        }
        Map<?, ?> drawn = (Map<?, ?>) draw.get("drawn");
        if (drawn == null) {
            System.out.println("Not drawn yet. Keep this file and compare it later.");
            return;
        }
        say("seed", text(drawn, "seed"));
        List<Row> rows = new ArrayList<>();
        for (Object row : (List<?>) drawn.get("order")) {
            rows.add(row((List<?>) row));
        }
        entries(draw, rows);
        order(draw, text(drawn, "seed"), rows);
        granted(draw, rows);
    }

    static Row row(List<?> row) {
        return new Row(
                (String) row.get(0), (String) row.get(1), number(row.get(2)), (String) row.get(3), number(row.get(4)) == 1);
    }

    /** The seal holds rules, number of entries and root together. */
    static byte[] seal(Map<?, ?> draw) throws GeneralSecurityException {
        List<byte[]> fields = new ArrayList<>();
        for (String name : List.of("event", "closes", "beacon")) {
            fields.add(text(draw, name).getBytes(UTF_8));
        }
        for (Map<?, ?> session : sessions(draw)) {
            fields.add(text(session, "key").getBytes(UTF_8));
            fields.add(decimal(number(session.get("capacity"))));
        }
        fields.add(decimal(number(draw.get("entries"))));
        fields.add(HEX.parseHex(text(draw, "root")));
        return sha256(fields("seal", fields));
    }

    void entries(Map<?, ?> draw, List<Row> rows) throws GeneralSecurityException {
        int announced = number(draw.get("entries"));
        if (rows.size() != announced) {
            faults.add("entries: " + announced + " were announced, " + rows.size() + " are listed");
        }
        Set<String> codes = new HashSet<>();
        List<byte[]> leaves = new ArrayList<>();
        for (Row row : inOrderOfCodes(rows)) {
            if (!codes.add(row.code())) {
                faults.add("entries: the code " + row.code() + " stands twice");
            }
            leaves.add(leaf(row));
        }
        if (!HEX.formatHex(root(leaves)).equals(text(draw, "root"))) {
            faults.add("root: the entries are not those that were frozen; one was changed, added or left out");
        }
    }

    static byte[] leaf(Row row) throws GeneralSecurityException {
        byte[] entry = fields(
                "entry",
                List.of(
                        row.code().getBytes(UTF_8),
                        row.session().getBytes(UTF_8),
                        decimal(row.size()),
                        HEX.parseHex(row.mark())));
        return sha256(join((byte) 0, entry));
    }

    /** The Merkle tree hash of RFC 9162, as that text defines it: split at the largest power of two below the count. */
    static byte[] root(List<byte[]> leaves) throws GeneralSecurityException {
        if (leaves.size() < 2) {
            return leaves.isEmpty() ? sha256(new byte[0]) : leaves.get(0);
        }
        int split = Integer.highestOneBit(leaves.size() - 1);
        byte[] left = root(leaves.subList(0, split));
        byte[] right = root(leaves.subList(split, leaves.size()));
        return sha256(join((byte) 1, left, right));
    }

    /** Draws again: HMAC-SHA-256 of a counter, 32-bit words, rejection, Fisher-Yates from the last place down. */
    void order(Map<?, ?> draw, String seed, List<Row> rows) throws GeneralSecurityException {
        byte[] key = sha256(fields("key", List.of(seed.getBytes(UTF_8), HEX.parseHex(text(draw, "seal")))));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        List<Row> again = inOrderOfCodes(rows);
        ByteBuffer words = ByteBuffer.allocate(0);
        long block = 0;
        for (int i = again.size() - 1; i > 0; ) {
            if (!words.hasRemaining()) {
                words = ByteBuffer.wrap(mac.doFinal(ByteBuffer.allocate(8).putLong(block++).array()));
            }
            long word = words.getInt() & 0xFFFFFFFFL;
            long bound = i + 1L;
            if (word < 0x100000000L / bound * bound) {
                Row swapped = again.set((int) (word % bound), again.get(i));
                again.set(i--, swapped);
            }
        }
        report(rows, again);
    }

    void report(List<Row> rows, List<Row> again) {
        int wrong = 0;
        String first = "";
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).code().equals(again.get(i).code()) && wrong++ == 0) {
                first = "rank " + (i + 1) + " is " + rows.get(i).code() + ", drawn again it is " + again.get(i).code();
            }
        }
        if (wrong > 0) {
            faults.add("order: " + wrong + " of " + rows.size() + " entries stand elsewhere than seed and seal put them ("
                    + first + "); the order or the seed was changed");
        }
    }

    /** Whoever fits is granted, wholly or not at all; whoever does not fit is passed over. */
    void granted(Map<?, ?> draw, List<Row> rows) {
        Map<String, int[]> sessions = new LinkedHashMap<>(); // room, groups granted, groups waiting
        for (Map<?, ?> session : sessions(draw)) {
            sessions.put(text(session, "key"), new int[] {number(session.get("capacity")), 0, 0});
        }
        Map<String, Integer> capacities = new HashMap<>();
        sessions.forEach((key, state) -> capacities.put(key, state[0]));
        for (Row row : rows) {
            int[] state = sessions.get(row.session());
            if (state == null) {
                faults.add("entries: " + row.code() + " is for a session the rules do not name: " + row.session());
                continue;
            }
            boolean fits = row.size() <= state[0];
            state[0] -= fits ? row.size() : 0;
            state[fits ? 1 : 2]++;
            if (fits != row.granted()) {
                faults.add("granted: " + row.code() + (fits ? " fitted and was left out" : " did not fit and was granted"));
            }
        }
        sessions.forEach((key, state) -> say("session " + key, (capacities.get(key) - state[0]) + " of " + capacities.get(key)
                + " places given to " + state[1] + " entries, " + state[2] + " wait"));
    }

    int conclude() {
        faults.forEach(fault -> System.out.println("DIFFERS " + fault));
        System.out.println(faults.isEmpty() ? "OK" : "NOT OK: " + faults.size() + " things differ");
        return faults.isEmpty() ? 0 : 1;
    }

    static List<Row> inOrderOfCodes(List<Row> rows) {
        List<Row> sorted = new ArrayList<>(rows);
        sorted.sort((a, b) -> Arrays.compareUnsigned(a.code().getBytes(UTF_8), b.code().getBytes(UTF_8)));
        return sorted;
    }

    /** Every field stands behind its length, four bytes, the highest first. */
    static byte[] fields(String purpose, List<byte[]> fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<byte[]> all = new ArrayList<>(List.of((VERSION + "/" + purpose).getBytes(UTF_8)));
        all.addAll(fields);
        for (byte[] field : all) {
            bytes.writeBytes(ByteBuffer.allocate(4).putInt(field.length).array());
            bytes.writeBytes(field);
        }
        return bytes.toByteArray();
    }

    static byte[] join(byte first, byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(first);
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }

    static byte[] sha256(byte[] bytes) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }

    static byte[] decimal(int number) {
        return Integer.toString(number).getBytes(UTF_8);
    }

    static List<Map<?, ?>> sessions(Map<?, ?> draw) {
        List<Map<?, ?>> sessions = new ArrayList<>();
        ((List<?>) draw.get("sessions")).forEach(session -> sessions.add((Map<?, ?>) session));
        return sessions;
    }

    static String text(Map<?, ?> map, String name) {
        if (map.get(name) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("there is no text \"" + name + "\"");
    }

    static int number(Object value) {
        return Integer.parseInt(String.valueOf(value));
    }

    static void say(String name, String value) {
        System.out.println(name + ": " + value);
    }

    /** Reads JSON (RFC 8259): objects as maps, arrays as lists, numbers as the text they are written in. */
    static final class Json {

        private static final int DEEPEST = 20;

        private final String text;
        private int at;

        Json(String text) {
            this.text = text;
        }

        Object document() {
            Object value = value(0);
            if (peek() != 0) {
                throw wrong();
            }
            return value;
        }

        private Object value(int depth) {
            char next = peek();
            if (depth > DEEPEST) {
                throw wrong();
            }
            return switch (next) {
                case '{' -> object(depth);
                case '[' -> array(depth);
                case '"' -> string();
                default -> word();
            };
        }

        private Map<String, Object> object(int depth) {
            Map<String, Object> map = new TreeMap<>();
            take('{');
            while (peek() != '}') {
                String name = string();
                take(':');
                if (map.put(name, value(depth + 1)) != null) {
                    throw new IllegalArgumentException("\"" + name + "\" stands twice");
                }
                if (peek() != '}') {
                    take(',');
                }
            }
            take('}');
            return map;
        }

        private List<Object> array(int depth) {
            List<Object> list = new ArrayList<>();
            take('[');
            while (peek() != ']') {
                list.add(value(depth + 1));
                if (peek() != ']') {
                    take(',');
                }
            }
            take(']');
            return list;
        }

        private String string() {
            StringBuilder string = new StringBuilder();
            take('"');
            while (text.charAt(at) != '"') {
                char next = text.charAt(at++);
                string.append(next == '\\' ? escaped(text.charAt(at++)) : next);
            }
            at++;
            return string.toString();
        }

        private char escaped(char letter) {
            if (letter == 'u') {
                at += 4;
                return (char) Integer.parseInt(text.substring(at - 4, at), 16);
            }
            int known = "\"\\/bfnrt".indexOf(letter);
            if (known < 0) {
                throw wrong();
            }
            return "\"\\/\b\f\n\r\t".charAt(known);
        }

        private String word() {
            int from = at;
            while (at < text.length() && "+-.".indexOf(text.charAt(at)) + 1 + (Character.isLetterOrDigit(text.charAt(at)) ? 1 : 0) > 0) {
                at++;
            }
            if (from == at) {
                throw wrong();
            }
            return text.substring(from, at);
        }

        private char peek() {
            while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            return at < text.length() ? text.charAt(at) : 0;
        }

        private void take(char expected) {
            if (peek() != expected) {
                throw wrong();
            }
            at++;
        }

        private IllegalArgumentException wrong() {
            return new IllegalArgumentException("no JSON at character " + at);
        }
    }
}
