package org.openday.account;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.stream.Stream;

/** Where hashes of passwords are kept; all of it belongs to the caller's transaction. */
@Singleton
class PasswordStore {

    /** No session has this number. */
    static final long NO_SESSION = 0;

    private final Accounts accounts;
    private final FormerPasswords former;
    private final StaffSessions sessions;
    private final PasswordSettings settings;
    private final Clock clock;

    PasswordStore(
            Accounts accounts, FormerPasswords former, StaffSessions sessions, PasswordSettings settings, Clock clock) {
        this.accounts = accounts;
        this.former = former;
        this.sessions = sessions;
        this.settings = settings;
        this.clock = clock;
    }

    /** The hashes a new password must not match. */
    Stream<String> former(long staff) {
        return settings.isMlps() ? former.last(staff).stream() : Stream.empty();
    }

    /** The hash that opens the account. */
    Stream<String> present(long staff) {
        return accounts.findById(staff).map(Account::usableHash).stream();
    }

    /** Keeps a new hash and ends all sessions but one. */
    void put(long staff, String hash, long keptSession) {
        accounts.choosePassword(staff, hash, clock.instant());
        former.add(staff, hash);
        sessions.endAllBut(staff, keptSession, clock.instant());
    }
}
