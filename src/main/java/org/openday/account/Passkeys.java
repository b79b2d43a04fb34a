package org.openday.account;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.openday.database.Database;

/** The passkeys of those who work here. */
@Singleton
public final class Passkeys {

    private final PasskeyRows rows;
    private final StaffSessions sessions;
    private final SessionTime time;
    private final Noted noted;
    private final Database database;

    Passkeys(PasskeyRows rows, StaffSessions sessions, SessionTime time, Noted noted, Database database) {
        this.rows = rows;
        this.sessions = sessions;
        this.time = time;
        this.noted = noted;
        this.database = database;
    }

    /** Somebody's passkeys, in the order they were made. */
    public List<OwnPasskey> of(long staff) {
        return database.use(() -> rows.of(staff).stream().map(Passkeys::own).toList());
    }

    /** One of somebody's own; another's is none. */
    public Optional<OwnPasskey> find(long staff, long number) {
        return of(staff).stream().filter(own -> own.number() == number).findFirst();
    }

    private static OwnPasskey own(Passkey row) {
        return new OwnPasskey(row.number(), row.label(), row.backupEligible() == 1, row.madeAt(), row.usedAt());
    }

    /** Takes one of one's own away. Whoever has the device may be in already: all other sessions end. */
    public boolean remove(SignedIn who, long number) {
        long staff = who.staff().id();
        return noted.during(Actor.of(who.staff()).did("passkey-removed", staff), () -> {
            boolean gone = rows.drop(staff, number) == 1;
            if (gone) {
                sessions.endAllBut(staff, who.session(), time.now());
            }
            return gone;
        });
    }

    /** Takes all of somebody's away, and ends their sessions; false: there were none. */
    public boolean removeAll(Actor by, long staff) {
        return noted.during(by.did("passkeys-removed", staff), () -> {
            boolean had = rows.dropAll(staff) > 0;
            if (had) {
                sessions.endAllBut(staff, PasswordStore.NO_SESSION, time.now());
            }
            return had;
        });
    }
}
