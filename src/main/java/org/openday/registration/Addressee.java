package org.openday.registration;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.Objects;
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

    static Addressee of(Registration registration, Child child, Household household) {
        return new Addressee(
                Objects.requireNonNull(registration.id()),
                household.number(),
                child.name(),
                registration.event(),
                registration.sessionKey(),
                registration.starts(),
                registration.ends(),
                registration.confirmedAt(),
                registration.offerUntil(),
                registration.queueNo(),
                household.language(),
                household.phone(),
                household.email(),
                household.secondPhone(),
                household.secondEmail(),
                household.formTokenHash());
    }

    Letter letter() {
        return new Letter(householdId, sessionKey);
    }
}
