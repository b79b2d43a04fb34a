package org.openday.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openday.bench.KillLoop.Toll;

class DurabilityTest {

    private static final long SEED = 20260601;

    @TempDir
    Path home;

    @Test
    void noAcknowledgedSignUpIsLostHoweverOftenTheProcessIsKilled() throws Exception {
        Toll toll = DurabilityBench.run(home, 50, true, SEED);
        assertThat(toll.acknowledged()).isGreaterThan(200);
        assertThat(toll.lost()).isZero();
    }

    @Test
    void withoutTheFlushAcknowledgedSignUpsAreLost() throws Exception {
        assertThat(DurabilityBench.run(home, 4, false, SEED).lost()).isPositive();
    }
}
