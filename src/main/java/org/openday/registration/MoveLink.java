package org.openday.registration;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openday.registration.Change.Reason;
import org.openday.shared.Slug;

/**
 * Lets a household take a child to another session of its event, as long as its answers may be changed. Only where places go
 * to those who come first: a draw or an approval was for the session that was asked for. Throws as {@link ManageLink} does.
 */
@Singleton
public final class MoveLink {

    private final Sheets sheets;
    private final MoveDesk desk;
    private final Settlement settlement;
    private final Promoter promoter;

    MoveLink(Sheets sheets, MoveDesk desk, Settlement settlement, Promoter promoter) {
        this.sheets = sheets;
        this.desk = desk;
        this.settlement = settlement;
        this.promoter = promoter;
    }

    /** A live registration and where its child could go; empty when token or reference is not known. */
    public Optional<MoveSheet> open(String manageToken, String reference) {
        return sheets.find(manageToken)
                .flatMap(household -> sheets.open(manageToken).stream()
                        .flatMap(all -> all.registrations().stream())
                        .filter(each -> each.reference().equals(reference)
                                && each.state().isLive())
                        .findFirst()
                        .flatMap(each -> desk.sheet(household, each)));
    }

    /** Takes the child to another session; empty when token or reference is not known. */
    public Optional<Change> move(String manageToken, String reference, String session) {
        return sheets.find(manageToken)
                .flatMap(household -> desk.find(household, reference).map(from -> move(household, from, session)));
    }

    private Change move(Household household, Registration from, String session) {
        Slug event = new Slug(household.event());
        Optional<Reason> refusal = settlement.attempt(Set.of(event), () -> desk.move(household, from, session));
        settlement.settle(event, refusal.isEmpty());
        if (refusal.isEmpty()) {
            promoter.promote(event, List.of(from.sessionKey()));
        }
        return refusal.<Change>map(Change.Refused::new).orElseGet(Change.Made::new);
    }
}
