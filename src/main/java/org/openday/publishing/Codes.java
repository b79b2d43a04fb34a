package org.openday.publishing;

import java.util.Locale;

/** Names of constants as addresses and texts have them. */
public final class Codes {

    private Codes() {}

    /** For example {@code changed-on-disk}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
