package org.openday.notification;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.openday.database.Database;

/** Claim, send, note; until nothing is due. */
@Singleton
@Requires(beans = Database.class)
class Dispatch {

    /** No letter is begun this shortly before others may take it for lost: longer than a mail server may keep us waiting. */
    private static final Duration MARGIN = Duration.ofMinutes(3);

    private final Claims claims;
    private final Delivery delivery;
    private final Settling settling;
    private final Clock clock;
    private final AtomicBoolean stopping = new AtomicBoolean();

    Dispatch(Claims claims, Delivery delivery, Settling settling, Clock clock) {
        this.claims = claims;
        this.delivery = delivery;
        this.settling = settling;
        this.clock = clock;
    }

    /** Sends all that is due; what becomes due meanwhile waits for the next time, unless there is a whole batch of it. */
    void run() {
        Batch batch = claims.take();
        while (!batch.isEmpty()) {
            send(batch);
            batch = stopping.get() || !batch.isFull() ? Batch.NONE : claims.take();
        }
    }

    private void send(Batch batch) {
        settling.note(batch.claim(), delivery.of(batch.slips(), () -> isInTime(batch)));
    }

    private boolean isInTime(Batch batch) {
        return !stopping.get() && clock.instant().isBefore(batch.until().minus(MARGIN));
    }

    /** Begins no further letter. */
    void stop() {
        stopping.set(true);
    }
}
