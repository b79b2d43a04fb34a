package org.openday.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.openday.registration.Usher.AT_ONCE;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UsherTest {

    private final Usher usher = new Usher();
    private final AtomicInteger inside = new AtomicInteger();

    @Test
    void soManyAreInsideAtOnceAndNeverMore() throws Exception {
        CyclicBarrier full = new CyclicBarrier(AT_ONCE);
        try (ExecutorService families = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> seen = IntStream.range(0, 5 * AT_ONCE)
                    .mapToObj(_ -> families.submit(() -> usher.pass(() -> counted(full))))
                    .toList();
            for (Future<Integer> each : seen) {
                assertThat(each.get()).isEqualTo(AT_ONCE);
            }
        }
    }

    /** How many are inside once it is full. */
    private int counted(CyclicBarrier full) {
        inside.incrementAndGet();
        await(full);
        int all = inside.get();
        await(full);
        inside.decrementAndGet();
        return all;
    }

    @Test
    void whoFailsInsideStandsInNobodysWay() throws Exception {
        for (int i = 0; i < AT_ONCE; i++) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> usher.pass(() -> {
                        throw new IllegalStateException("gone");
                    }));
        }
        CompletableFuture<Integer> next = CompletableFuture.supplyAsync(() -> usher.pass(() -> 1));
        assertThat(next.get(10, TimeUnit.SECONDS)).isOne();
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
