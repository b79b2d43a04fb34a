package org.openday.account;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.openday.audit.AuditLog;
import org.openday.audit.Entry;
import org.openday.database.Database;

/** The second thing that shows who somebody is: codes from their telephone, or one from paper. */
@Singleton
public final class SecondFactor {

    private final FactorRows rows;
    private final RecoveryCodes codes;
    private final FactorSeal seal;
    private final AuditLog audit;
    private final Database database;

    SecondFactor(FactorRows rows, RecoveryCodes codes, FactorSeal seal, AuditLog audit, Database database) {
        this.rows = rows;
        this.codes = codes;
        this.seal = seal;
        this.audit = audit;
        this.database = database;
    }

    /**
     * A secret that waits for its first code.
     *
     * @param key in the letters of base 32, to be typed
     * @param uri to be read off a QR code
     */
    public record Setup(String key, String uri) {}

    /** Whether somebody has one that counts. */
    public boolean isSetUp(long staff) {
        return database.use(
                () -> rows.findById(staff).filter(SecondFactor::counts).isPresent());
    }

    /** How many codes on paper are left. */
    public int codesLeft(long staff) {
        return database.use(() -> rows.codesLeft(staff));
    }

    /** Draws a secret that waits for its first code; one that counts already stays as it is. */
    public void begin(long staff) {
        database.change(() -> {
            rows.dropUnconfirmed(staff);
            return rows.findById(staff).isPresent() ? null : rows.save(seal.fresh(staff));
        });
    }

    /** The secret that waits for its first code, if one does. */
    public Optional<Setup> waiting(Staff staff, String issuer) {
        return database.use(() -> rows.findById(staff.id()))
                .filter(factor -> !counts(factor))
                .map(seal::open)
                .map(secret -> new Setup(Totp.base32(secret), Totp.uri(secret, staff.name(), issuer)));
    }

    /** Takes the first code; from then on it counts. The codes on paper, or none when the code is wrong. */
    public List<String> confirm(Staff staff, String code) {
        return database.change(() -> {
            Optional<Factor> waiting = rows.findById(staff.id()).filter(factor -> !counts(factor));
            OptionalLong step = waiting.map(factor -> seal.step(factor, code)).orElse(OptionalLong.empty());
            boolean confirmed = step.isPresent() && rows.confirm(staff.id(), step.getAsLong(), seal.now()) == 1;
            return confirmed ? paper(Actor.of(staff).did("second-factor-set-up", staff.id()), staff) : List.of();
        });
    }

    /** New codes on paper. */
    public List<String> newCodes(Staff staff) {
        return database.change(() -> paper(Actor.of(staff).did("recovery-codes-made", staff.id()), staff));
    }

    /** Something else that is a second factor as well was added, in the caller's transaction; for the first there are codes. */
    List<String> joined(Staff staff, String act, boolean first) {
        Entry entry = Actor.of(staff).did(act, staff.id());
        if (first) {
            return paper(entry, staff);
        }
        audit.append(List.of(entry));
        return List.of();
    }

    private List<String> paper(Entry entry, Staff staff) {
        List<String> made = codes.make(staff.id());
        audit.append(List.of(entry));
        return made;
    }

    /** Whether a code proves it; each does so once. */
    boolean proves(long staff, String typed) {
        String digits = typed.replaceAll("\\s", "");
        return database.change(() -> {
            OptionalLong step = rows.findById(staff)
                    .filter(SecondFactor::counts)
                    .map(factor -> seal.step(factor, digits))
                    .orElse(OptionalLong.empty());
            return step.isPresent() ? rows.useStep(staff, step.getAsLong()) == 1 : codes.use(staff, typed);
        });
    }

    /** Takes somebody's second factor away, so that they can set up another; false: there was none. */
    public boolean remove(Actor by, long staff) {
        return database.change(() -> {
            boolean had = rows.drop(staff) > 0;
            rows.dropCodesOfNothing(staff);
            if (had) {
                audit.append(List.of(by.did("second-factor-removed", staff)));
            }
            return had;
        });
    }

    private static boolean counts(Factor factor) {
        return factor.confirmedAt() != null;
    }
}
