package org.openday.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openday.shared.Slug;

/** What an event offers to those who sign up, as it stands when their form arrives. */
public record EventOffer(
        Slug event,
        Window window,
        int maxChildren,
        AgeRange ages,
        List<SessionOffer> sessions,
        List<ConsentText> consents) {

    /** When sign-up is open: from {@code opens} until just before {@code closes}; an absent end is no limit. */
    public record Window(@Nullable Instant opens, @Nullable Instant closes) {

        boolean isNotYetOpen(Instant now) {
            return opens != null && now.isBefore(opens);
        }

        boolean isClosed(Instant now) {
            return closes != null && !now.isBefore(closes);
        }
    }

    public EventOffer {
        sessions = List.copyOf(sessions);
        consents = List.copyOf(consents);
    }

    Optional<SessionOffer> session(String key) {
        return sessions.stream().filter(session -> session.key().equals(key)).findFirst();
    }
}
