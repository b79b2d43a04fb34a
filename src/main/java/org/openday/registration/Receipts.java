package org.openday.registration;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.openday.database.Database;
import org.openday.registration.ballot.Receipt;
import org.openday.shared.Sha256;

/** Hands families the proof that their children are in a frozen ballot. */
@Singleton
public final class Receipts {

    private final Households households;
    private final Draws draws;
    private final RosterRows rows;
    private final Database database;

    Receipts(Households households, Draws draws, RosterRows rows, Database database) {
        this.households = households;
        this.draws = draws;
        this.rows = rows;
        this.database = database;
    }

    /** What a household holds in the draw of its event: one ticket for each child and session; none before the freeze. */
    public List<DrawTicket> tickets(String manageToken) {
        return database.use(() -> households
                .findByManageTokenHash(Sha256.hex(manageToken))
                .map(household -> draws.tickets(household.number()))
                .orElse(List.of()));
    }

    /** The receipt for one of a household's codes; empty for a code that is not its own, or whose salt is forgotten. */
    public Optional<Receipt> receipt(String manageToken, String code) {
        return tickets(manageToken).stream()
                .filter(ticket -> ticket.code().equals(code) && ticket.isProvable())
                .findFirst()
                .flatMap(this::receipt);
    }

    private Optional<Receipt> receipt(DrawTicket ticket) {
        return database.use(() ->
                draws.findByEvent(ticket.event()).map(draw -> rows.roster(draw).receipt(ticket.code(), ticket.salt())));
    }
}
