package org.openday.registration;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the consents of a household stand: first what was asked of it as a whole, then what for each child. */
public record ConsentSheet(List<Part> parts) {

    /** The consents for one child; without a child, those for the household. */
    public record Part(@Nullable NamedChild child, List<Held> held) {}

    /**
     * A consent and the last answer to it.
     *
     * @param text as it reads now, or as it read then when it is no longer asked for
     * @param answer absent when it was never asked for
     * @param outdated whether the text has changed since it was answered
     */
    public record Held(
            ConsentText text,
            @Nullable ConsentAnswer answer,
            @Nullable Instant answeredAt,
            boolean outdated) {

        public boolean isGiven() {
            return answer == ConsentAnswer.GIVEN;
        }

        /** Whether a place rests on an answer that is not there, or was given to another text. */
        public boolean asksAgain() {
            return text.required() && (outdated || !isGiven());
        }
    }

    /** Whether anything required has to be answered again. */
    public boolean asksAgain() {
        return parts.stream().flatMap(part -> part.held().stream()).anyMatch(Held::asksAgain);
    }
}
