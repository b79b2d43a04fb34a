package org.openday.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrowdTest {

    private final Queue<Integer> taken = new ConcurrentLinkedQueue<>();

    @Test
    void everyTurnIsTakenOnce() throws Exception {
        new Crowd(4).take(1_000, taken::add);
        assertThat(taken)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 1_000).boxed().toList());
    }

    @Test
    void asManyAsThereArePeopleAreAtWorkAtOnce() throws Exception {
        CyclicBarrier all = new CyclicBarrier(4);
        new Crowd(4).take(8, turn -> all.await(10, TimeUnit.SECONDS));
        assertThat(all.isBroken()).isFalse();
    }

    @Test
    void nobodyGoesOnAfterATurnThatFails() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Crowd(1).take(1_000, turn -> {
                    taken.add(turn);
                    throw new IllegalStateException("refused");
                }))
                .withMessage("refused");
        assertThat(taken).hasSize(1);
    }
}
