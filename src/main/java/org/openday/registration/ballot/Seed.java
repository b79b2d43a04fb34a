package org.openday.registration.ballot;

import java.text.Normalizer;

/**
 * Public randomness as it was typed in: full-width digits and doubled spaces of an input method make no other seed.
 *
 * @param text NFKC, one space between words
 */
public record Seed(String text) {

    /** Brings the text into its one spelling; refuses an empty one. */
    public Seed {
        text = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Cf}]+", " ")
                .strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("A draw needs a seed");
        }
    }
}
