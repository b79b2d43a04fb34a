package org.openday.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class PulseTest {

    private final AtomicBoolean answers = new AtomicBoolean(true);
    private final List<Object> told = new ArrayList<>();
    private final Pulse pulse = pulse(answers::get);

    @Test
    void aDatabaseThatAnswersIsNoNews() {
        pulse.beat();
        assertThat(pulse.isGone()).isFalse();
        assertThat(told).isEmpty();
    }

    @Test
    void lossAndReturnAreToldOnceEach() {
        answers.set(false);
        pulse.beat();
        pulse.beat();
        assertThat(pulse.isGone()).isTrue();
        answers.set(true);
        pulse.beat();
        pulse.beat();
        assertThat(pulse.isGone()).isFalse();
        assertThat(told).containsExactly(new DatabaseLost(), new DatabaseReturned());
    }

    @Test
    void aUseThatFailsFindsTheLossBeforeTheNextBeat() {
        answers.set(false);
        pulse.miss();
        assertThat(pulse.isGone()).isTrue();
    }

    @Test
    void whatWasMadeWithoutADatabaseThatWasThereIsMadeAnewAfterTheNextBeat() {
        pulse.miss();
        assertThat(pulse.isGone()).isFalse();
        assertThat(told).isEmpty();
        pulse.beat();
        pulse.beat();
        assertThat(told).containsExactly(new DatabaseReturned());
    }

    @Test
    void whoComesWhileItIsFeltDoesNotWait() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch mayAnswer = new CountDownLatch(1);
        Pulse slow = pulse(() -> {
            asked.countDown();
            return isReached(mayAnswer);
        });
        Thread first = Thread.ofVirtual().start(slow::beat);
        asked.await();
        slow.miss();
        assertThat(slow.isGone()).isFalse();
        mayAnswer.countDown();
        first.join();
    }

    private static boolean isReached(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private Pulse pulse(Ping ping) {
        return new Pulse(ping, told::add, told::add);
    }
}
