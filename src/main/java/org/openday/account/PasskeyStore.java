package org.openday.account;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.openday.account.Authenticators.Made;
import org.openday.account.Challenges.Asked;
import org.openday.database.Database;
import org.openday.shared.Sha256;

/** Where passkeys are kept. */
@Singleton
class PasskeyStore {

    private final PasskeyRows rows;
    private final Accounts accounts;
    private final SecondFactor factor;
    private final Database database;
    private final Clock clock;

    PasskeyStore(PasskeyRows rows, Accounts accounts, SecondFactor factor, Database database, Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.factor = factor;
        this.database = database;
        this.clock = clock;
    }

    List<Passkey> of(Staff staff) {
        return database.use(() -> rows.of(staff.id()));
    }

    Optional<Passkey> find(byte[] credentialId) {
        return database.use(() -> rows.findByCredentialHash(hash(credentialId)));
    }

    /** Keeps a new one; empty: somebody has it already. The codes on paper where there was no second factor before. */
    Optional<List<String>> add(Staff staff, Made made, Asked asked) {
        return database.change(() -> {
            if (rows.findByCredentialHash(hash(made.credentialId())).isPresent()) {
                return Optional.empty();
            }
            boolean first = accounts.factors(staff.id()) == 0;
            rows.save(row(staff, made, asked));
            return Optional.of(factor.joined(staff, "passkey-added", first));
        });
    }

    /** Whether the count has gone on, as it must; it is noted. */
    boolean use(Passkey passkey, long signCount) {
        return database.change(() -> rows.use(passkey.number(), signCount, clock.instant()) == 1);
    }

    private Passkey row(Staff staff, Made made, Asked asked) {
        return new Passkey(
                null,
                staff.id(),
                asked.handle(),
                asked.label(),
                hash(made.credentialId()),
                made.attested(),
                made.backupEligible() ? 1 : 0,
                made.signCount(),
                clock.instant(),
                null);
    }

    private static String hash(byte[] credentialId) {
        return HexFormat.of().formatHex(Sha256.of(credentialId));
    }
}
