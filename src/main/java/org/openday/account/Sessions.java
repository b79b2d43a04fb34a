package org.openday.account;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.openday.database.Database;

/** Who is signed in. A session is a row: it can be listed, and it ends when its row says so. */
@Singleton
public final class Sessions {

    private final StaffSessions rows;
    private final Accounts accounts;
    private final Noted noted;
    private final Database database;
    private final SessionTime time;

    Sessions(StaffSessions rows, Accounts accounts, Noted noted, Database database, SessionTime time) {
        this.rows = rows;
        this.accounts = accounts;
        this.noted = noted;
        this.database = database;
        this.time = time;
    }

    /**
     * Whose session a token belongs to, if it still lasts; it is then in use as of now.
     *
     * @throws org.openday.database.DatabaseGone when nobody can say
     */
    public Optional<SignedIn> open(String token) {
        return database.use(
                () -> rows.open(new Secret(token).hash()).filter(time::isAlive).map(this::used));
    }

    private SignedIn used(OpenSession session) {
        if (time.isDue(session)) {
            rows.touch(session.id(), time.now());
        }
        Set<Role> roles = Set.copyOf(accounts.roles(session.staffId()));
        return new SignedIn(new Staff(session.staffId(), session.name(), roles), session.id(), stage(session, roles));
    }

    private Stage stage(OpenSession session, Set<Role> roles) {
        if (session.stage() != Stage.FULL) {
            return session.stage();
        }
        if (session.secondFactor() == 0 && RoleRules.needASecondFactor(roles)) {
            return Stage.SETUP;
        }
        return time.isStale(session) ? Stage.RENEWAL : Stage.FULL;
    }

    /** Ends a session at its owner's word. */
    public void end(SignedIn who) {
        end(who, who.session());
    }

    /** Ends one of somebody's own sessions; another's stays. */
    public void end(SignedIn who, long session) {
        long staff = who.staff().id();
        noted.during(Actor.of(who.staff()).did("signed-out", staff), () -> rows.endOf(staff, session, time.now()) == 1);
    }

    /** Somebody's sessions that last, latest first. */
    public List<OwnSession> of(SignedIn who) {
        return database.use(() -> rows.lasting(who.staff().id(), time.now(), time.idleSince()).stream()
                .map(row -> own(row, who))
                .toList());
    }

    private static OwnSession own(StaffSession row, SignedIn who) {
        long number = Objects.requireNonNull(row.id());
        return new OwnSession(
                number, row.createdAt(), row.lastSeenAt(), row.address(), row.browser(), number == who.session());
    }
}
