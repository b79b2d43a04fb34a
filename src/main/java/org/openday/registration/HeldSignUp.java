package org.openday.registration;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openday.registration.Dossier.Item;
import org.openday.registration.Dossier.Section;

/** What a household signed up with, and all that has happened to it since. */
@Singleton
@Order(1)
final class HeldSignUp implements HeldPart {

    private final HeldRows rows;

    HeldSignUp(HeldRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Section> of(Household household) {
        List<Child> children = rows.children(household.number());
        return List.of(
                new Section("sign-up", List.of(signUp(household))),
                new Section("guardians", guardians(household)),
                new Section("children", children.stream().map(HeldSignUp::child).toList()),
                new Section("registrations", registrations(household, children)));
    }

    private static Item signUp(Household household) {
        return new Entries()
                .with("event", household.event())
                .with("at", household.signedUpAt())
                .with("language", household.language().tag())
                .with("tied", household.tied() ? "yes" : "no")
                .item();
    }

    private static List<Item> guardians(Household household) {
        return Stream.of(household.guardian(), household.second())
                .filter(Objects::nonNull)
                .map(each -> new Entries()
                        .with("name", each.name())
                        .with("relation", each.relation())
                        .with("phone", each.phone())
                        .with("email", each.email())
                        .item())
                .toList();
    }

    private static Item child(Child child) {
        return new Entries()
                .with("name", child.name())
                .with("born", LocalDate.parse(child.born()))
                .item();
    }

    private List<Item> registrations(Household household, List<Child> children) {
        Map<Long, String> names =
                children.stream().collect(Collectors.toMap(each -> Objects.requireNonNull(each.id()), Child::name));
        return rows.registrations(household.number()).stream()
                .map(row -> registration(row, names.getOrDefault(row.childId(), "")))
                .toList();
    }

    private static Item registration(Registration row, String name) {
        return new Entries()
                .with("reference", Reference.of(Objects.requireNonNull(row.id())))
                .with("child", name)
                .with("session", row.sessionKey())
                .with("starts", row.starts())
                .with("ends", row.ends())
                .with("queue-number", row.queueNo() == null ? null : String.valueOf(row.queueNo()))
                .with("joined", row.joinedAt())
                .with("offered", row.offeredAt())
                .with("offer-until", row.offerUntil())
                .with("confirmed", row.confirmedAt())
                .with("declined", row.declinedAt())
                .with("declined-by", row.declinedBy())
                .with("cancelled", row.cancelledAt())
                .with("cancelled-by", row.cancelledBy())
                .item();
    }
}
