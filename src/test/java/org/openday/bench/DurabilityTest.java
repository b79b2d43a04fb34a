package org.openday.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openday.testing.Launch;

class DurabilityTest {

    private static final long SEED = 20260601;

    private static WarmPackage application;

    @TempDir
    Path homes;

    @BeforeAll
    static void warmUp(@TempDir Path folder) throws Exception {
        application = new WarmPackage(folder);
        application.train();
    }

    @Test
    void noAcknowledgedSignUpIsLostOrDoubledHoweverOftenTheApplicationIsKilled() throws Exception {
        Toll toll = DurabilityBench.run(application::start, homes, 50, SEED);
        toll.print("durability", SEED);
        assertThat(toll.kills()).isEqualTo(50);
        assertThat(toll.acknowledged()).isGreaterThan(200);
        assertThat(toll.cutOff()).as("on their way when the kill came").isPositive();
        assertThat(toll.lost()).isZero();
        assertThat(toll.doubled()).isZero();
    }

    @Test
    void withoutTheFlushAcknowledgedSignUpsAreLost() throws Exception {
        Toll toll = DurabilityBench.run(application::startWithoutFlush, homes, 6, SEED);
        toll.print("durability-without-flush", SEED);
        assertThat(toll.lost()).isPositive();
    }

    @Test
    void aPlaceNoFamilyKnowsOfIsNoticed() throws Exception {
        Ledger ledger = new Ledger();
        try (Launch launch = application.start(homes);
                Door door = Door.of(launch)) {
            door.confirm(door.fillIn("Eve"));
            ledger.compare(door, true);
        }
        assertThat(ledger.toll(0).doubled()).isOne();
    }
}
