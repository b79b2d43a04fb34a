package org.openday.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class WrkRunTest {

    private static final String OUTPUT = """
            Running 4s test @ http://127.0.0.1:40001/articles/hot
              1 threads and 32 connections
              Thread Stats   Avg      Stdev     Max   +/- Stdev
                Latency   546.85us  252.06us  10.68ms   99.00%
                Req/Sec    58.92k     2.97k   63.40k    70.00%
              Latency Distribution
                 50%  514.00us
                 75%  599.00us
                 90%  712.00us
                 99%    1.61ms
              234521 requests in 4.00s, 1.57GB read
            Requests/sec:  58587.55
            Transfer/sec:    402.01MB
            """;

    @Test
    void requestsRateAndLatencyAreRead() {
        assertThat(WrkRun.parse(OUTPUT)).isEqualTo(new WrkRun(234_521, 58_587.55, 1.61));
    }

    @Test
    void aLatencyIsReadInAnyUnit() {
        assertThat(p99("512.00us")).isEqualTo(0.512);
        assertThat(p99("1.30s ")).isEqualTo(1300);
        assertThat(p99("1.50m ")).isEqualTo(90_000);
    }

    @Test
    void aRunInWhichAServerRefusedIsNoMeasurement() {
        assertFails("  Non-2xx or 3xx responses: 12\n", "responses: 12");
    }

    @Test
    void aRunInWhichAConnectionBrokeIsNoMeasurement() {
        assertFails("  Socket errors: connect 0, read 3, write 0, timeout 0\n", "read 3");
    }

    @Test
    void anOutputOfAnotherKindIsNoMeasurement() {
        assertThatIllegalStateException().isThrownBy(() -> WrkRun.parse("unable to connect"));
    }

    private static double p99(String latency) {
        return WrkRun.parse(OUTPUT.replace("1.61ms", latency)).p99Millis();
    }

    private static void assertFails(String line, String said) {
        assertThatIllegalStateException()
                .isThrownBy(() -> WrkRun.parse(OUTPUT.replace("Requests/sec", line + "Requests/sec")))
                .withMessageContaining(said);
    }
}
