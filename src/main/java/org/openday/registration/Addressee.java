package org.openday.registration;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openday.shared.Language;

/** A registration together with whom to write to about it. */
@Introspected
record Addressee(
        long id,
        long householdId,
        String childName,
        String event,
        String sessionKey,
        Instant starts,
        Instant ends,
        @Nullable Instant confirmedAt,
        @Nullable Instant offerUntil,
        @Nullable Long queueNo,
        Language language,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String secondPhone,
        @Nullable String secondEmail,
        String formTokenHash) {

    /** Those who get one letter together: the children of a household in one session. */
    record Letter(long household, String session) {}

    Letter letter() {
        return new Letter(householdId, sessionKey);
    }
}
