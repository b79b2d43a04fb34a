package org.openday.account;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.openday.account.SignInAnswer.Welcome;
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

    /** Begins a session whose stage says whether the second factor is still to come. */
    Welcome of(Account account, Stage stage, Whence whence) {
        String act = stage == Stage.FULL ? "signed-in" : "password-accepted";
        return begun(account, PasswordStore.NO_SESSION, stage, act, whence);
    }

    /** In the place of a session in which less was proved. */
    Welcome stepUp(Account account, long before, Whence whence) {
        return begun(account, before, Stage.FULL, "signed-in", whence);
    }

    /** With a passkey, in the place of a session in which only the password was proved, if there is one. */
    Welcome byPasskey(Account account, long before, Whence whence) {
        return begun(account, before, Stage.FULL, "signed-in-by-passkey", whence);
    }

    private Welcome begun(Account account, long before, Stage stage, String act, Whence whence) {
        Secret secret = Secret.draw();
        Commitment where = Commitment.to(List.of(whence.address(), whence.browser()));
        database.change(() -> {
            sessions.end(before, time.now());
            sessions.save(row(account, secret, stage, whence, where.salt()));
            return audit.append(List.of(signedIn(account, act, where)));
        });
        // Only who has proved everything gets an allowance of their own.
        String device = stage == Stage.FULL ? devices.mark(account.nameKey()) : "";
        return new Welcome(secret.token(), device, stage);
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

    private static Entry signedIn(Account account, String act, Commitment where) {
        return new Entry("staff:" + account.name(), Origin.WEB, act, "staff:" + account.number(), where.digest());
    }
}
