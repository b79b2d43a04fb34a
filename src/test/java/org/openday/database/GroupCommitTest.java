package org.openday.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class GroupCommitTest {

    /** A disk that takes as long as the test wishes and knows what it has written. */
    private static final class SlowDisk implements GroupCommit.Flush {
        private final Semaphore begun = new Semaphore(0);
        private final Semaphore mayEnd = new Semaphore(0);
        private final AtomicInteger committed = new AtomicInteger();
        private final List<Integer> written = new ArrayList<>();

        @Override
        public void run() throws InterruptedException {
            int seen = committed.get();
            begun.release();
            mayEnd.acquire();
            written.add(seen);
        }
    }

    private final SlowDisk disk = new SlowDisk();
    private final GroupCommit commits = new GroupCommit(disk);

    @Test
    void allWhoCommitDuringAFlushShareTheNextOne() throws Exception {
        List<Thread> all = new ArrayList<>(List.of(commit()));
        disk.begun.acquire();
        for (int i = 0; i < 20; i++) {
            all.add(commit());
        }
        awaitWaiting(all);
        disk.mayEnd.release(2);
        join(all);
        assertThat(disk.written).containsExactly(1, 21);
    }

    @Test
    void nobodyIsServedByAFlushThatBeganBeforeTheirCommit() throws Exception {
        Thread first = commit();
        disk.begun.acquire();
        Thread late = commit();
        awaitWaiting(List.of(first, late));
        disk.mayEnd.release();
        first.join();
        disk.begun.acquire();
        assertThat(late.isAlive()).isTrue();
        disk.mayEnd.release();
        late.join();
        assertThat(disk.written).containsExactly(1, 2);
    }

    @Test
    void aFlushThatFailsAcknowledgesNobodyAndTheNextTriesAgain() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        GroupCommit failing = new GroupCommit(() -> {
            if (tries.incrementAndGet() == 1) {
                throw new IOException("disk full");
            }
        });
        assertThatThrownBy(failing::flush).isInstanceOf(CommitNotOnDisk.class).hasRootCauseMessage("disk full");
        failing.flush();
        assertThat(tries).hasValue(2);
    }

    @Test
    void everyCommitOfManyThreadsIsWrittenBeforeItsAnswer() throws Exception {
        AtomicInteger committed = new AtomicInteger();
        AtomicInteger written = new AtomicInteger();
        AtomicInteger unwritten = new AtomicInteger();
        GroupCommit quick = new GroupCommit(() -> written.set(committed.get()));
        List<Thread> all = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            all.add(Thread.startVirtualThread(() -> {
                for (int round = 0; round < 2000; round++) {
                    int mine = committed.incrementAndGet();
                    quick.flush();
                    unwritten.addAndGet(written.get() >= mine ? 0 : 1);
                }
            }));
        }
        join(all);
        assertThat(unwritten).hasValue(0);
    }

    private Thread commit() {
        disk.committed.incrementAndGet();
        return Thread.ofPlatform().start(commits::flush);
    }

    private static void awaitWaiting(List<Thread> threads) {
        for (Thread thread : threads) {
            while (thread.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
        }
    }

    private static void join(List<Thread> threads) throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
