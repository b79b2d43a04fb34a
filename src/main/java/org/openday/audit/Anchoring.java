package org.openday.audit;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;
import org.openday.database.CommitNotOnDisk;
import org.openday.database.Database;
import org.openday.database.DatabaseGone;
import org.openday.database.Durability;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notes each minute outside the database where the chain ends, so that an end cut off is missed. */
@Singleton
final class Anchoring {

    private static final Logger LOG = LoggerFactory.getLogger(Anchoring.class);

    private final Chain chain;
    private final Anchors anchors;
    private final Database database;
    private final Durability durability;
    private final Clock clock;
    private final AtomicReference<Head> noted = new AtomicReference<>(Head.NONE);

    Anchoring(Chain chain, Anchors anchors, Database database, Durability durability, Clock clock) {
        this.chain = chain;
        this.anchors = anchors;
        this.database = database;
        this.durability = durability;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "1m", fixedDelay = "1m")
    void run() {
        try {
            Head head = database.use(chain::head);
            if (!head.equals(noted.get())) {
                note(head);
            }
        } catch (DatabaseGone | CommitNotOnDisk e) {
            LOG.debug("The audit chain could not be anchored", e);
        }
    }

    /** On disk before it is noted: what a crash may still lose must not look like a tail cut off. */
    private void note(Head head) {
        durability.flush();
        anchors.add(new Anchor(clock.instant(), head));
        noted.set(head);
        LOG.info("The audit chain ends with entry {}, hash {}.", head.seq(), head.hash());
    }
}
