package org.openday.registration;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What whoever merely holds a manage link must not do: it takes a code sent to the household's contact. */
public enum Act {
    DOWNLOAD,
    CONTACTS,
    ANSWERS,
    DELETION;

    /** As in addresses and tables. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Act> of(String code) {
        return Arrays.stream(values()).filter(act -> act.code().equals(code)).findFirst();
    }
}
