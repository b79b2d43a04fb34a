package org.openday.notification;

import io.micronaut.context.annotation.Requires;
import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import org.openday.database.Database;
import org.openday.privacy.Sealing;

/** Seals who is told and what, for the way through the database; bound to the key, so that rows cannot be exchanged. */
@Singleton
@Requires(beans = Database.class)
final class Sealer {

    /** What of a message must not be readable in the database. */
    @Serdeable
    record Content(String address, Map<String, String> values) {}

    private final Sealing sealing;
    private final JsonMapper json;
    private final Clock clock;

    Sealer(Sealing sealing, JsonMapper json, Clock clock) {
        this.sealing = sealing;
        this.json = json;
        this.clock = clock;
    }

    Slip slip(Message message) {
        Instant now = clock.instant();
        Instant due = message.due() == null ? now : message.due().truncatedTo(ChronoUnit.MILLIS);
        Content content = new Content(message.recipient().address(), message.values());
        return Slip.of(message, sealing.seal(written(content), use(message.key())), now, due);
    }

    /** @throws org.openday.privacy.BrokenSeal when the row is not as it was written */
    Content open(Slip slip) {
        return read(sealing.open(Objects.requireNonNull(slip.payload()), use(slip.messageKey())));
    }

    private static String use(String key) {
        return "outbox/" + key;
    }

    private byte[] written(Content content) {
        try {
            return json.writeValueAsBytes(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Content read(byte[] content) {
        try {
            return Objects.requireNonNull(json.readValue(content, Content.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
