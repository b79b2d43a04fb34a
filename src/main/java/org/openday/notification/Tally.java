package org.openday.notification;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.LongAdder;

/** Counts for the metrics what became of messages since the start. */
@Singleton
final class Tally implements MeterBinder {

    private final LongAdder sent = new LongAdder();
    private final LongAdder putOff = new LongAdder();
    private final LongAdder givenUp = new LongAdder();

    LongAdder sent() {
        return sent;
    }

    LongAdder putOff() {
        return putOff;
    }

    LongAdder givenUp() {
        return givenUp;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        count(registry, "sent", "Messages that were sent", sent);
        count(registry, "put.off", "Attempts that failed and are made again", putOff);
        count(registry, "given.up", "Messages that nobody will get", givenUp);
    }

    private static void count(MeterRegistry registry, String name, String what, LongAdder number) {
        FunctionCounter.builder("openday.outbox." + name, number, LongAdder::doubleValue)
                .description(what)
                .register(registry);
    }
}
