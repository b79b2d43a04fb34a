package org.openday.registration;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * The short code people read out: the number of a registration, stirred, in Crockford's 32 signs without I, L, O and U.
 * It names a registration and opens nothing.
 */
final class Reference {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern FORM = Pattern.compile("[" + SIGNS + "]{8}");
    private static final int LENGTH = 8;
    private static final long MASK = (1L << 40) - 1;

    // An odd factor is invertible modulo 2^40, so no two numbers share a code and each code leads back.
    private static final long FACTOR = 0x9E3779B97FL;
    private static final long INVERSE = inverse(FACTOR);
    private static final long START = 0x3C6EF372FEL;

    private Reference() {}

    static String of(long number) {
        long stirred = (number * FACTOR + START) & MASK;
        StringBuilder code = new StringBuilder(LENGTH);
        for (int shift = 35; shift >= 0; shift -= 5) {
            code.append(SIGNS.charAt((int) (stirred >>> shift) & 31));
        }
        return code.toString();
    }

    static OptionalLong number(String code) {
        if (!FORM.matcher(code).matches()) {
            return OptionalLong.empty();
        }
        long stirred = code.chars().mapToLong(SIGNS::indexOf).reduce(0, (value, sign) -> value << 5 | sign);
        return OptionalLong.of(((stirred - START) * INVERSE) & MASK);
    }

    /** Newton's iteration: each step doubles the number of right bits. */
    private static long inverse(long odd) {
        long inverse = odd;
        for (int step = 0; step < 6; step++) {
            inverse *= 2 - odd * inverse;
        }
        return inverse;
    }
}
