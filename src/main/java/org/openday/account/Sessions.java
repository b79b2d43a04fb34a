package org.openday.account;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openday.audit.AuditLog;
import org.openday.audit.Entry;
import org.openday.audit.Entry.Origin;
import org.openday.database.Database;

/** Who is signed in. A session is a row: it can be listed, and it ends when its row says so. */
@Singleton
public final class Sessions {

    private final StaffSessions rows;
    private final Accounts accounts;
    private final AuditLog audit;
    private final Database database;
    private final SessionTime time;

    Sessions(StaffSessions rows, Accounts accounts, AuditLog audit, Database database, SessionTime time) {
        this.rows = rows;
        this.accounts = accounts;
        this.audit = audit;
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
        return new SignedIn(new Staff(session.staffId(), session.name(), roles), session.id(), session.stage());
    }

    /** Ends a session at its owner's word. */
    public void end(SignedIn who) {
        database.change(() -> {
            boolean ended = rows.end(who.session(), time.now()) == 1;
            return ended ? audit.append(List.of(signedOut(who.staff()))) : List.of();
        });
    }

    private static Entry signedOut(Staff staff) {
        return new Entry("staff:" + staff.name(), Origin.WEB, "signed-out", "staff:" + staff.id());
    }
}
