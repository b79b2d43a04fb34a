package org.openday.account;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/** For how long sessions last. */
@Singleton
class SessionTime {

    private final Clock clock;
    private final SessionSettings settings;
    private final PasswordSettings passwords;

    SessionTime(Clock clock, SessionSettings settings, PasswordSettings passwords) {
        this.clock = clock;
        this.settings = settings;
        this.passwords = passwords;
    }

    Instant now() {
        return clock.instant();
    }

    /** When a session that begins now ends at the latest. */
    Instant end() {
        return now().plus(settings.absolute());
    }

    boolean isAlive(OpenSession session) {
        Instant idleUntil = session.lastSeenAt().plus(settings.idle());
        return now().isBefore(session.endsAt()) && now().isBefore(idleUntil);
    }

    /** Whether it is time to note that a session is in use: noting each request would cost a commit for each. */
    boolean isDue(OpenSession session) {
        return !now().isBefore(session.lastSeenAt().plus(settings.grain()));
    }

    /** A session seen last before this is over. */
    Instant idleSince() {
        return now().minus(settings.idle());
    }

    /** What was over before this is forgotten. */
    Instant keptSince() {
        return now().minus(settings.kept());
    }

    /** Whether the password was chosen too long ago. */
    boolean isStale(OpenSession session) {
        Instant chosen = session.passwordChangedAt();
        return passwords.isMlps() && chosen != null && !now().isBefore(chosen.plus(passwords.rotation()));
    }
}
