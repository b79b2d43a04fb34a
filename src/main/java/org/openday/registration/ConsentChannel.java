package org.openday.registration;

import java.util.Locale;

/** Through what a consent was answered: the sign-up form, the household's own page, or a code sent to its contact. */
public enum ConsentChannel {
    FORM,
    PAGE,
    CODE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
