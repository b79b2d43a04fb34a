package org.openday.notification;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openday.shared.Language;

/**
 * A message in the outbox.
 *
 * @param id given by the database; null before, and not asked for: an insert that is passed over has none
 * @param subject whom it is about: the second part of the key
 * @param payload recipient and values, sealed; gone once it is sent or given up
 * @param dueAt when it is sent, or tried again; null once it is sent or given up
 * @param claim who is sending it just now, until {@code claimedUntil}
 * @param attempts how often somebody began to send it
 */
@MappedEntity("outbox")
record Slip(
        @Id @Nullable Long id,
        String messageKey,
        String subject,
        Channel channel,
        String template,
        Language language,
        byte @Nullable [] payload,
        Instant createdAt,
        @Nullable Instant dueAt,
        int attempts,
        @Nullable String claim,
        @Nullable Instant claimedUntil,
        @Nullable Instant sentAt,
        @Nullable Instant failedAt,
        @Nullable String lastError) {

    static Slip of(Message message, byte[] payload, Instant now, Instant due) {
        return new Slip(
                null,
                message.key(),
                message.subject(),
                message.recipient().channel(),
                message.template(),
                message.language(),
                payload,
                now,
                due,
                0,
                null,
                null,
                null,
                null,
                null);
    }

    /** Its row, which one that was read always has. */
    long number() {
        return Objects.requireNonNull(id);
    }
}
