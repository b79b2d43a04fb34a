package org.openday.notification;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Sends nothing by itself, so that a test says when. */
@Singleton
@Replaces(Dispatch.class)
@Requires(property = "test.idle")
class IdleDispatch extends Dispatch {

    IdleDispatch(Claims claims, Delivery delivery, Settling settling, Clock clock) {
        super(claims, delivery, settling, clock);
    }

    @Override
    void run() {}
}
