package org.openday.registration;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openday.database.Database;
import org.openday.shared.Slug;

/**
 * Sends codes to the contact of a household and takes them again, for what holding the manage link is not enough for. Throws
 * as {@link ManageLink} does; empty answers mean that nobody has this token.
 */
@Singleton
public final class CodeLink {

    /** What became of the wish for a code. */
    public enum Sent {
        SENT,
        TOO_MANY,
        NO_SUCH_CONTACT
    }

    private final Sheets sheets;
    private final OneTimeCodes codes;
    private final Grants grants;
    private final Settlement settlement;
    private final Database database;

    CodeLink(Sheets sheets, OneTimeCodes codes, Grants grants, Settlement settlement, Database database) {
        this.sheets = sheets;
        this.codes = codes;
        this.grants = grants;
        this.settlement = settlement;
        this.database = database;
    }

    public Optional<CodeSheet> open(String manageToken, Act act) {
        return sheets.find(manageToken)
                .map(household ->
                        database.use(() -> new CodeSheet(Contact.of(household), codes.isOpen(household, act))));
    }

    /** Sends a code to one of the household's contacts, by its key. */
    public Optional<Sent> send(String manageToken, Act act, String contact) {
        return sheets.find(manageToken)
                .map(household -> Contact.of(household).stream()
                        .filter(each -> each.key().equals(contact))
                        .findFirst()
                        .map(each -> send(household, act, each))
                        .orElse(Sent.NO_SUCH_CONTACT));
    }

    private Sent send(Household household, Act act, Contact contact) {
        boolean sent = settlement.attempt(List.of(), () -> database.change(() -> codes.send(household, act, contact)));
        settlement.settle(new Slug(household.event()), false);
        return sent ? Sent.SENT : Sent.TOO_MANY;
    }

    /** Takes a code; a try is spent even when it is wrong. */
    public Optional<Proof> prove(String manageToken, Act act, String code) {
        return sheets.find(manageToken)
                .map(household ->
                        settlement.attempt(List.of(), () -> database.change(() -> proof(household, act, code))));
    }

    private Proof proof(Household household, Act act, String code) {
        if (codes.prove(household, act, code)) {
            return new Proof.Right(grants.give(household, act));
        }
        return codes.isOpen(household, act) ? new Proof.Wrong() : new Proof.Over();
    }

    /** Whether the browser with this token may do an act right now. */
    public boolean isGranted(String manageToken, Act act, @Nullable String grant) {
        return database.use(() -> grants.household(manageToken, act, grant)).isPresent();
    }
}
