package org.openday.registration;

import java.util.Locale;

/** What a guardian said to a consent text. */
public enum ConsentAnswer {
    GIVEN,
    REFUSED,
    WITHDRAWN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
