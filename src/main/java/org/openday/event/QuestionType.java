package org.openday.event;

import java.util.Locale;

/** What sort of answer a question takes. */
public enum QuestionType {
    /** One line. */
    TEXT,
    LONG_TEXT,
    /** A whole number. */
    NUMBER,
    DATE,
    /** One option. */
    CHOICE,
    /** Any of the options. */
    SEVERAL,
    YES_NO,
    PHONE,
    /** The citizen identification number of GB 11643. */
    RESIDENT_ID,
    /** A picture or a PDF. */
    FILE;

    /** As written in front matter, for example {@code long-text}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean hasOptions() {
        return this == CHOICE || this == SEVERAL;
    }

    boolean isText() {
        return this == TEXT || this == LONG_TEXT;
    }

    boolean hasLimits() {
        return isText() || this == NUMBER || this == SEVERAL;
    }

    /** Whether an answer always tells something of a person. */
    boolean isPersonal() {
        return this == PHONE || this == RESIDENT_ID || this == FILE;
    }
}
