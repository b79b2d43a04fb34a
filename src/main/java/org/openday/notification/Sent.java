package org.openday.notification;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That something was told, and not what.
 *
 * @param channel {@code MAIL} or {@code SMS}
 * @param sentAt when it went out; null: not yet, or never
 */
@Introspected
public record Sent(
        String template,
        String channel,
        Instant createdAt,
        @Nullable Instant sentAt) {}
