package org.openday.registration;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Hears of consents that are taken back. */
@Singleton
class Heard {

    private final List<ConsentWithdrawn> all = new CopyOnWriteArrayList<>();

    @EventListener
    void withdrawn(ConsentWithdrawn event) {
        all.add(event);
    }

    List<ConsentWithdrawn> all() {
        return all;
    }

    void clear() {
        all.clear();
    }
}
