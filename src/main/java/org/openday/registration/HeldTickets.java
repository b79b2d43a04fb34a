package org.openday.registration;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import org.openday.registration.Dossier.Item;
import org.openday.registration.Dossier.Section;

/** Under which codes the children of a household are in a draw. */
@Singleton
@Order(4)
final class HeldTickets implements HeldPart {

    private final Draws draws;

    HeldTickets(Draws draws) {
        this.draws = draws;
    }

    @Override
    public List<Section> of(Household household) {
        List<Item> items = draws.tickets(household.number()).stream()
                .map(ticket -> new Entries()
                        .with("child", ticket.childName())
                        .with("code", ticket.code())
                        .with("salt", ticket.salt())
                        .item())
                .toList();
        return items.isEmpty() ? List.of() : List.of(new Section("draw", items));
    }
}
