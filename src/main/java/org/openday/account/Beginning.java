package org.openday.account;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.openday.audit.AuditLog;
import org.openday.audit.Commitment;
import org.openday.audit.Entry;
import org.openday.audit.Entry.Origin;
import org.openday.database.Database;

/** Begins sessions, each under a token nobody had before. */
@Singleton
class Beginning {

    private final StaffSessions sessions;
    private final Devices devices;
    private final AuditLog audit;
    private final Database database;
    private final SessionTime time;

    Beginning(StaffSessions sessions, Devices devices, AuditLog audit, Database database, SessionTime time) {
        this.sessions = sessions;
        this.devices = devices;
        this.audit = audit;
        this.database = database;
        this.time = time;
    }

    SignInAnswer.Welcome of(Account account, Whence whence) {
        Secret secret = Secret.draw();
        Commitment where = Commitment.to(List.of(whence.address(), whence.browser()));
        database.change(() -> {
            sessions.save(row(account, secret, Stage.FULL, whence, where.salt()));
            return audit.append(List.of(signedIn(account, where)));
        });
        return new SignInAnswer.Welcome(secret.token(), devices.mark(account.nameKey()), Stage.FULL);
    }

    private StaffSession row(Account account, Secret secret, Stage stage, Whence whence, String salt) {
        Instant now = time.now();
        return new StaffSession(
                null,
                account.number(),
                secret.hash(),
                stage,
                now,
                now,
                time.end(),
                null,
                whence.address(),
                whence.browser(),
                salt);
    }

    private static Entry signedIn(Account account, Commitment where) {
        return new Entry(
                "staff:" + account.name(), Origin.WEB, "signed-in", "staff:" + account.number(), where.digest());
    }
}
