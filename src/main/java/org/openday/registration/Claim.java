package org.openday.registration;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A live registration of a child, with the marks of whoever made it; one without a place waits for it. */
@Introspected
record Claim(
        String childKey,
        String event,
        String sessionKey,
        Instant starts,
        Instant ends,
        @Nullable String phoneIndex,
        @Nullable String emailIndex,
        @Nullable String secondPhoneIndex,
        @Nullable String secondEmailIndex,
        @Nullable Instant confirmedAt,
        @Nullable Instant offerUntil,
        @Nullable Long queueNo) {

    boolean isFor(String event, Candidate candidate) {
        return isOf(candidate) && this.event.equals(event) && sessionKey.equals(candidate.session());
    }

    /** Live claims hold their place or an offer of it, or wait. */
    boolean holdsPlace() {
        return confirmedAt != null || offerUntil != null;
    }

    boolean isOf(Candidate candidate) {
        return childKey.equals(candidate.childKey());
    }

    boolean isBySameContact(Marks marks) {
        return marks.isContact(phoneIndex, emailIndex) || marks.isContact(secondPhoneIndex, secondEmailIndex);
    }
}
