package org.openday.registration.ballot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Collection;
import java.util.regex.Pattern;
import org.openday.shared.Sha256;

/**
 * One group that gets its places wholly or not at all: one child, or siblings tied to one another. All of it is
 * published, and nothing in it tells who the children are.
 *
 * @param code what the family knows the entry by: 8 to 16 letters and digits
 * @param session key of the session
 * @param size number of children
 * @param mark ties the entry to its children without naming them, see {@link #of}
 */
public record Entry(String code, String session, int size, String mark) {

    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{8,16}");
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CODE_BYTES = 5;
    private static final int SALT_BYTES = 16;

    /** Refuses what no verifier would read. */
    public Entry {
        if (!CODE.matcher(code).matches() || size < 1) {
            throw new IllegalArgumentException("Not an entry: " + code + " for " + size);
        }
        Hex.bytes(mark, Sha256.BYTES);
    }

    /** An entry for these children; the salt is 16 secret random bytes in hexadecimal, of this entry alone. */
    public static Entry of(String code, String session, String salt, Collection<Entrant> children) {
        return new Entry(code, session, children.size(), mark(salt, children));
    }

    /**
     * A code to read out on the telephone, of 5 random bytes: 8 of Crockford's 32 characters, which have no I, L, O, U.
     * 17,000 of them hold a double once in 7,600 ballots; {@link Roster#freeze} then refuses it.
     */
    public static String code(byte[] random) {
        if (random.length != CODE_BYTES) {
            throw new IllegalArgumentException("A code takes " + CODE_BYTES + " bytes, not " + random.length);
        }
        long bits = 0;
        for (byte one : random) {
            bits = bits << Byte.SIZE | Byte.toUnsignedLong(one);
        }
        StringBuilder code = new StringBuilder();
        for (int shift = CODE_BYTES * Byte.SIZE - 5; shift >= 0; shift -= 5) {
            code.append(ALPHABET.charAt((int) (bits >> shift & 31)));
        }
        return code.toString();
    }

    /** Without the salt nobody can find out by trial who the children are; with it nobody can put others in. */
    static String mark(String salt, Collection<Entrant> children) {
        Fields fields = Fields.of("mark").add(Hex.bytes(salt, SALT_BYTES));
        children.stream()
                .map(child -> child.canonical().getBytes(UTF_8))
                .sorted(Arrays::compareUnsigned)
                .forEach(fields::add);
        return Hex.of(fields.sha256());
    }

    byte[] leaf() {
        return Merkle.leaf(Fields.of("entry")
                .add(code)
                .add(session)
                .add(size)
                .add(Hex.bytes(mark, Sha256.BYTES))
                .bytes());
    }
}
