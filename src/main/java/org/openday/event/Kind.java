package org.openday.event;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What sort of thing an event is. */
public enum Kind {
    EVENT,
    OPEN_DAY,
    CAMP,
    TALK,
    TRAINING;

    /** The kind a word such as {@code open-day} names, in front matter and in addresses. */
    public static Optional<Kind> of(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
