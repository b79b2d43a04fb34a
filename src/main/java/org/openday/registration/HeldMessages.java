package org.openday.registration;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openday.notification.Outbox;
import org.openday.notification.Sent;
import org.openday.registration.Dossier.Item;
import org.openday.registration.Dossier.Section;

/** Which letters a household was sent and when; what they said is not kept. */
@Singleton
@Order(9)
final class HeldMessages implements HeldPart {

    private final Outbox outbox;
    private final HeldRows rows;

    HeldMessages(Outbox outbox, HeldRows rows) {
        this.outbox = outbox;
        this.rows = rows;
    }

    @Override
    public List<Section> of(Household household) {
        List<String> subjects = Stream.concat(
                        rows.registrations(household.number()).stream().map(row -> String.valueOf(row.id())),
                        Stream.of("household-" + household.number()))
                .toList();
        return List.of(new Section(
                "messages",
                outbox.about(subjects).stream().map(HeldMessages::message).toList()));
    }

    private static Item message(Sent sent) {
        return new Entries()
                .with("kind", sent.template())
                .with("by", sent.channel().toLowerCase(Locale.ROOT))
                .with("written", sent.createdAt())
                .with("sent", sent.sentAt())
                .item();
    }
}
