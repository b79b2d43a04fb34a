package org.openday.pagecache;

import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;

/** Readers who read random pages all the time, as fast as they are let. */
final class Readers implements AutoCloseable {

    private static final List<Integer> FINE = List.of(200, 301, 404);

    private final LivingSite site;
    private final Semaphore turns = new Semaphore(0);
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final List<Thread> threads;
    private volatile boolean reading = true;

    Readers(LivingSite site, int count, long seed) {
        this.site = site;
        this.threads = IntStream.range(0, count)
                .mapToObj(reader -> Thread.ofVirtual().start(() -> read(new Random(seed + reader))))
                .toList();
    }

    /** Lets them read so many pages more. */
    void read(int pages) {
        turns.release(pages);
    }

    /** What they were shown that was no page. */
    Queue<String> failures() {
        return failures;
    }

    private void read(Random random) {
        turns.acquireUninterruptibly();
        while (reading) {
            String path = PublicPages.any(random);
            int status = site.get(path).statusCode();
            if (!FINE.contains(status)) {
                failures.add(path + ": " + status);
            }
            turns.acquireUninterruptibly();
        }
    }

    @Override
    public void close() throws InterruptedException {
        reading = false;
        turns.release(threads.size());
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
