package org.openday.notification;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.openday.database.CommitNotOnDisk;
import org.openday.database.Database;
import org.openday.database.DatabaseGone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has messages sent: a moment after the commit that brought them, together with those of other commits, and every few seconds
 * what has become due since.
 */
@Singleton
@Requires(beans = Database.class)
class Dispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private static final long LAST_LETTERS_S = 25;

    /** Else each sign-up would have its letters claimed and noted by themselves. In a {@link Rush} it is for longer. */
    private static final long COLLECTING_MS = 500;

    private final Dispatch dispatch;
    private final Executor thread;
    private final Rush rush = new Rush();
    private final AtomicBoolean woken = new AtomicBoolean();
    private final ReentrantLock working = new ReentrantLock();

    Dispatcher(Dispatch dispatch, @Named("outbox") ExecutorService thread) {
        this.dispatch = dispatch;
        this.thread = CompletableFuture.delayedExecutor(COLLECTING_MS, TimeUnit.MILLISECONDS, thread);
    }

    /** After the commit; many commits that follow each other closely wake it once. */
    @TransactionalEventListener
    void wake(MessagesAdded added) {
        rush.add();
        if (woken.compareAndSet(false, true)) {
            // Else the executor would hand the committing thread's connection on, and two threads would share it.
            try (PropagatedContext.Scope none = PropagatedContext.empty().propagate()) {
                thread.execute(this::collect);
            }
        }
    }

    private void collect() {
        if (rush.goesOn()) {
            thread.execute(this::collect);
        } else {
            sweep();
        }
    }

    @Scheduled(initialDelay = "2s", fixedDelay = "5s", scheduler = "outbox")
    void look() {
        if (!woken.get()) {
            sweep();
        }
    }

    private void sweep() {
        woken.set(false);
        working.lock();
        try {
            dispatch.run();
        } catch (DatabaseGone | CommitNotOnDisk e) {
            LOG.debug("Nothing could be sent", e);
        } catch (RuntimeException e) {
            LOG.error("The outbox could not be looked through; it is tried again in a moment", e);
        } finally {
            working.unlock();
        }
    }

    /** Waits for what is just going out, so that an ordinary stop sends nothing twice. */
    @PreDestroy
    void stop() throws InterruptedException {
        dispatch.stop();
        if (working.tryLock(LAST_LETTERS_S, TimeUnit.SECONDS)) {
            working.unlock();
        }
    }
}
