package org.openday.notification;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.openday.database.Database;
import org.openday.database.Durability;

/** Takes what is due, so that nobody else sends it meanwhile: two processes, or one that was killed and its successor. */
@Singleton
@Requires(beans = Database.class)
class Claims {

    /** After it, whoever took a message is taken for dead, and it is sent again under the same Message-ID. */
    static final Duration LEASE = Duration.ofMinutes(10);

    private final Slips slips;
    private final Database database;
    private final Durability durability;
    private final Clock clock;

    Claims(Slips slips, Database database, Durability durability, Clock clock) {
        this.slips = slips;
        this.database = database;
        this.durability = durability;
        this.clock = clock;
    }

    /**
     * Some of what is due; nothing when nothing is, or when others were faster. It returns once the claim, and with it every
     * change the messages tell of, is on disk: a mail must not outlive its change.
     */
    Batch take() {
        Instant now = clock.instant();
        List<Long> due = database.use(() -> slips.due(now, Batch.MOST));
        return due.isEmpty() ? Batch.NONE : take(due, now);
    }

    private Batch take(List<Long> due, Instant now) {
        String claim = UUID.randomUUID().toString();
        Instant until = now.plus(LEASE);
        database.change(() -> slips.claim(due, claim, now, until));
        durability.flush();
        return new Batch(claim, until, database.use(() -> slips.claimed(due, claim)));
    }
}
