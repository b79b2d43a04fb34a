package org.openday.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class KeptTest {

    @Test
    void aValueIsComputedAgainOnlyForAnotherInstance() {
        AtomicReference<List<Integer>> source = new AtomicReference<>(List.of(1));
        AtomicInteger computations = new AtomicInteger();
        Kept<List<Integer>, Integer> kept = new Kept<>(source::get, list -> computations.incrementAndGet());
        kept.get();
        assertThat(kept.get()).isEqualTo(1);
        source.set(List.of(1));
        assertThat(kept.get()).isEqualTo(2);
    }
}
