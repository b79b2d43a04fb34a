package org.openday.registration.ballot;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A child for whom a place is asked; known to the family and to us, never published.
 *
 * @param name as given at sign-up
 * @param born day of birth
 */
public record Entrant(String name, LocalDate born) {

    /** One spelling for all that look the same, as everywhere in registration: "2016-03-01 王小明". */
    String canonical() {
        return born + " " + folded(name);
    }

    /** One spelling for all that look the same: full-width letters, capitals and spaces make no other child. */
    public static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Cf}]", "")
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
