package org.openday.registration;

import io.micronaut.context.annotation.ConfigurationProperties;
import org.jspecify.annotations.Nullable;
import org.openday.shared.BrokenConfiguration;

/**
 * Whether browsers do a little work for a form.
 *
 * @param proofOfWork {@code off}, {@code on}, or how many numbers there are to try, half of which are tried on average
 *     ({@code OPENDAY_PROOF_OF_WORK}); absent: off
 */
@ConfigurationProperties("openday")
record ProofSettings(@Nullable String proofOfWork) {

    private static final int USUAL = 50_000;
    private static final int FEWEST = 1_000;
    private static final int MOST = 10_000_000;

    ProofSettings {
        if (!parsed(proofOfWork).matches("off|on|[0-9]{4,8}") || isOutside(parsed(proofOfWork))) {
            throw new BrokenConfiguration(
                    "OPENDAY_PROOF_OF_WORK must be off, on or a number from " + FEWEST + " to " + MOST + ".");
        }
    }

    private static String parsed(@Nullable String text) {
        return text == null || text.isBlank() ? "off" : text.strip();
    }

    private static boolean isOutside(String text) {
        boolean word = text.equals("off") || text.equals("on");
        return !word && (Integer.parseInt(text) < FEWEST || Integer.parseInt(text) > MOST);
    }

    /** How many numbers there are to try; zero: no work is asked for. */
    int numbers() {
        return switch (parsed(proofOfWork)) {
            case "off" -> 0;
            case "on" -> USUAL;
            case String number -> Integer.parseInt(number);
        };
    }
}
