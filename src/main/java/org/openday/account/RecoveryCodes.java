package org.openday.account;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openday.shared.Sha256;

/** Ten codes on paper for the day the telephone is lost, each good once: 80 random bits, of which we keep the hash. */
@Singleton
class RecoveryCodes {

    static final int MANY = 10;

    private static final int SIGNS = 16;
    private static final int GROUP = 4;
    /** Without signs that look like others. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final FactorRows rows;
    private final Clock clock;

    RecoveryCodes(FactorRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** New codes; those from before work no more. */
    List<String> make(long staff) {
        rows.dropCodes(staff);
        List<String> codes = Stream.generate(RecoveryCodes::draw).limit(MANY).toList();
        codes.forEach(code -> rows.addCode(staff, hash(code)));
        return codes;
    }

    boolean use(long staff, String typed) {
        return rows.useCode(staff, hash(typed), clock.instant()) == 1;
    }

    private static String draw() {
        return RANDOM.ints(SIGNS, 0, ALPHABET.length())
                .mapToObj(at -> ALPHABET.substring(at, at + 1))
                .collect(Collectors.joining())
                .replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    private static String hash(String code) {
        return Sha256.hex(code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
    }
}
