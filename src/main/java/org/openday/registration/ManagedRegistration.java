package org.openday.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openday.shared.Slug;

/** One child in one session, as its household sees it; the reference is short, readable and not secret. */
public record ManagedRegistration(
        String reference,
        String childName,
        LocalDate born,
        Slug event,
        String session,
        Instant starts,
        Instant ends,
        @Nullable Instant cancelledAt) {

    /** Where a registration stands; its code is the {@code data-state} of the page. */
    public enum State {
        CONFIRMED,
        CANCELLED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public State state() {
        return cancelledAt == null ? State.CONFIRMED : State.CANCELLED;
    }

    static ManagedRegistration of(Placement placement) {
        return new ManagedRegistration(
                Reference.of(placement.id()),
                placement.name(),
                LocalDate.parse(placement.born()),
                new Slug(placement.event()),
                placement.sessionKey(),
                placement.starts(),
                placement.ends(),
                placement.cancelledAt());
    }
}
