package org.openday.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openday.event.Allocation;
import org.openday.registration.eligibility.AgeRange;
import org.openday.registration.eligibility.Conditions;
import org.openday.shared.Slug;

/** What an event offers to those who sign up, as it stands when their form arrives. */
public record EventOffer(
        Slug event,
        Window window,
        int maxChildren,
        Conditions conditions,
        List<SessionOffer> sessions,
        List<ConsentText> consents,
        Giving giving) {

    /** The value among the consents by which a family says that it belongs to the audience; no slug has a colon. */
    public static final String AUDIENCE = ":audience";

    /**
     * How places are given.
     *
     * @param waitingList whether families may wait once all places are taken
     * @param holdHours how many waking hours an offered place is held; null: as the operator has set
     */
    public record Giving(
            Allocation allocation,
            boolean waitingList,
            @Nullable Integer holdHours) {

        /** To those who come first, as long as there are places. */
        public static final Giving FIRST_COME = new Giving(Allocation.FIRST_COME, false, null);
    }

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

    /** An offer that asks for nothing but an age. */
    public EventOffer(
            Slug event,
            Window window,
            int maxChildren,
            AgeRange ages,
            List<SessionOffer> sessions,
            List<ConsentText> consents,
            Giving giving) {
        this(event, window, maxChildren, Conditions.of(ages), sessions, consents, giving);
    }

    /** The same of places to those who come first, without a waiting list. */
    public EventOffer(
            Slug event,
            Window window,
            int maxChildren,
            AgeRange ages,
            List<SessionOffer> sessions,
            List<ConsentText> consents) {
        this(event, window, maxChildren, ages, sessions, consents, Giving.FIRST_COME);
    }

    AgeRange ages() {
        return conditions.ages();
    }

    /** Whether a household gets its answer at once, be it a place or one in the queue. */
    boolean isFirstCome() {
        return giving.allocation() == Allocation.FIRST_COME;
    }

    Optional<SessionOffer> session(String key) {
        return sessions.stream().filter(session -> session.key().equals(key)).findFirst();
    }
}
