package org.openday.database;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets one flush serve all who committed before it began: while a flush runs, those who come form the next round, and
 * the first of them leads it.
 */
final class GroupCommit implements Durability {

    /** Writes everything committed so far to disk. */
    @FunctionalInterface
    interface Flush {
        void run() throws Exception;
    }

    private static final class Round {
        private final AtomicBoolean led = new AtomicBoolean();
        private final CompletableFuture<Void> done = new CompletableFuture<>();
    }

    private final Flush flush;
    private final ReentrantLock flushing = new ReentrantLock();
    private final AtomicReference<Round> forming = new AtomicReference<>(new Round());

    GroupCommit(Flush flush) {
        this.flush = flush;
    }

    @Override
    public void flush() {
        Round mine = forming.get();
        if (mine.led.compareAndSet(false, true)) {
            lead(mine);
        }
        await(mine);
    }

    private void lead(Round round) {
        flushing.lock();
        try {
            // Closed before the flush begins: whoever comes later may have committed too late for it.
            forming.set(new Round());
            run(round);
        } finally {
            flushing.unlock();
        }
    }

    private void run(Round round) {
        try {
            flush.run();
            round.done.complete(null);
        } catch (Throwable e) { // Whatever happened, nobody of the round may wait for ever.
            round.done.completeExceptionally(e);
        }
    }

    private static void await(Round round) {
        try {
            round.done.join();
        } catch (CompletionException e) {
            throw new CommitNotOnDisk(e);
        }
    }
}
