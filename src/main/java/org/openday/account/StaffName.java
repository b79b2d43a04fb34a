package org.openday.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name somebody signs in with and is called by: letters and digits of any script, with {@code . _ - @} and single spaces between. */
public record StaffName(String text) {

    private static final Pattern GOOD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[ ._@-][\\p{L}\\p{M}\\p{N}]+)*");
    private static final int LONGEST = 60;

    public StaffName {
        text = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    /** Whether somebody can be called so. */
    public boolean isGood() {
        return text.length() <= LONGEST && GOOD.matcher(text).matches();
    }

    /** The same for names that look alike but for their case. */
    String key() {
        String folded = text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return folded.substring(0, Math.min(2 * LONGEST, folded.length()));
    }
}
