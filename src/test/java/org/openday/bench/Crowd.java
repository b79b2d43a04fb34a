package org.openday.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Many who share the same work: whoever is done takes the next turn. */
record Crowd(int people) {

    /** One of many things to do. */
    @FunctionalInterface
    interface Turn {
        void take(int number) throws Exception;
    }

    /** Ends when all turns are taken; after a turn that fails nobody begins another one. */
    void take(int turns, Turn turn) throws Exception {
        AtomicInteger next = new AtomicInteger();
        List<Future<?>> ends = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int person = 0; person < people; person++) {
                ends.add(threads.submit(() -> work(next, turns, turn)));
            }
        }
        for (Future<?> end : ends) {
            check(end);
        }
    }

    private static void check(Future<?> end) throws Exception {
        try {
            end.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private static Void work(AtomicInteger next, int turns, Turn turn) throws Exception {
        try {
            for (int number = next.getAndIncrement(); number < turns; number = next.getAndIncrement()) {
                turn.take(number);
            }
            return null;
        } catch (Exception e) {
            next.set(turns);
            throw e;
        }
    }
}
