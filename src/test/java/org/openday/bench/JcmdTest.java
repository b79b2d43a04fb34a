package org.openday.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JcmdTest {

    @Test
    void theBytesOfAHistogramAreItsLastNumber() {
        assertThat(Jcmd.total("""
                10768:
                 num     #instances         #bytes  class name (module)
                   1:         60921        4512312  [B (java.base@25.0.3)
                Total        353969       20751216
                """)).isEqualTo(20_751_216);
    }

    @Test
    void aRunningMachineSaysWhatLivesOnItsHeap() throws Exception {
        byte[] large = new byte[8_000_000];
        assertThat(new Jcmd(ProcessHandle.current().pid()).liveBytes()).isGreaterThan(large.length);
    }
}
