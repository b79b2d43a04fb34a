package org.openday.database;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Knows whether the database answers, so that nobody has to wait to find out. */
@Singleton
public final class Pulse {

    private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);

    private final Ping ping;
    private final ApplicationEventPublisher<DatabaseLost> losses;
    private final ApplicationEventPublisher<DatabaseReturned> returns;
    private final ReentrantLock beating = new ReentrantLock();
    private volatile boolean gone;
    private volatile boolean missed;

    Pulse(
            Ping ping,
            ApplicationEventPublisher<DatabaseLost> losses,
            ApplicationEventPublisher<DatabaseReturned> returns) {
        this.ping = ping;
        this.losses = losses;
        this.returns = returns;
    }

    /** Whether the database was silent when it was last asked; answered at once. */
    public boolean isGone() {
        return gone;
    }

    /** Asks the database. One at a time: who comes meanwhile goes on with what is known. */
    @Scheduled(initialDelay = "1s", fixedDelay = "1s", scheduler = "pulse")
    void beat() {
        if (beating.tryLock()) {
            try {
                note(ping.isAnswered());
            } finally {
                beating.unlock();
            }
        }
    }

    /**
     * Takes note that a use failed, and asks at once. The database may well answer, if only one connection broke; but what
     * was made without it has to be made anew all the same, so the next beat calls it returned.
     */
    void miss() {
        beat();
        missed = true;
    }

    private void note(boolean answered) {
        if (!answered && !gone) {
            gone = true;
            LOG.warn("The database does not answer: pages go without places left, and nothing can be saved.");
            losses.publishEvent(new DatabaseLost());
        } else if (answered && (gone || missed)) {
            back();
        }
    }

    private void back() {
        if (gone) {
            LOG.info("The database answers again.");
        }
        gone = false;
        missed = false;
        returns.publishEvent(new DatabaseReturned());
    }
}
