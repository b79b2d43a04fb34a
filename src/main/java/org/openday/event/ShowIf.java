package org.openday.event;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openday.shared.Slug;

/**
 * When a question is asked at all: only after one of certain answers to an earlier one.
 *
 * @param question the earlier question, one with options or yes and no
 * @param is the answer that makes this question appear: an option's key, {@code yes} or {@code no}
 * @param anyOf several such answers
 */
public record ShowIf(Slug question, @Nullable String is, List<String> anyOf) {

    public ShowIf {
        if ((is == null) == anyOf.isEmpty()) {
            throw new IllegalArgumentException("showIf needs either is or anyOf: write one of the two.");
        }
    }

    /** The answers that make the question appear; never empty. */
    public List<String> answers() {
        return Stream.concat(Stream.ofNullable(is), anyOf.stream()).toList();
    }
}
