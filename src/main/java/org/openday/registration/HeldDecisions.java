package org.openday.registration;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.openday.registration.Dossier.Item;
import org.openday.registration.Dossier.Section;

/** What a household's guardian was asked to confirm and when, and what organisers said about its registrations. */
@Singleton
@Order(3)
final class HeldDecisions implements HeldPart {

    private final Confirmations confirmations;
    private final DeskRows rows;

    HeldDecisions(Confirmations confirmations, DeskRows rows) {
        this.confirmations = confirmations;
        this.rows = rows;
    }

    @Override
    public List<Section> of(Household household) {
        List<Item> confirmed = confirmations.of(household.number()).stream()
                .map(HeldDecisions::confirmation)
                .toList();
        List<Item> reasons = rows.said(household.number()).stream()
                .map(HeldDecisions::reason)
                .toList();
        return Stream.of(new Section("confirmation", confirmed), new Section("reasons", reasons))
                .filter(section -> !section.items().isEmpty())
                .toList();
    }

    private static Item confirmation(Confirmation held) {
        return new Entries()
                .with("asked", held.askedAt())
                .with("confirmed", held.confirmedAt())
                .item();
    }

    private static Item reason(Said said) {
        return new Entries()
                .with("reference", Reference.of(said.id()))
                .with("child", said.name())
                .with("reason", said.reason())
                .item();
    }
}
