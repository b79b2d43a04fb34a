package org.openday.registration;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A live registration of a child, with the marks of whoever made it. */
@Introspected
record Claim(
        String childKey,
        String event,
        String sessionKey,
        Instant starts,
        Instant ends,
        @Nullable String phoneIndex,
        @Nullable String emailIndex) {

    boolean isFor(String event, Candidate candidate) {
        return isOf(candidate) && this.event.equals(event) && sessionKey.equals(candidate.session());
    }

    boolean isOf(Candidate candidate) {
        return childKey.equals(candidate.childKey());
    }

    boolean isBySameContact(Marks marks) {
        return (phoneIndex != null && phoneIndex.equals(marks.phone()))
                || (emailIndex != null && emailIndex.equals(marks.email()));
    }
}
