package org.openday.registration;

import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.openday.content.ContentChanged;

/** Waits until a file that was saved is up. */
@Singleton
@Requires(property = "test.content")
final class HeardContent {

    private final BlockingQueue<ContentChanged> heard = new LinkedBlockingQueue<>();

    @EventListener
    void hear(ContentChanged change) {
        heard.add(change);
    }

    void forget() {
        heard.clear();
    }

    void await(String file) throws InterruptedException {
        ContentChanged change;
        do {
            change = heard.poll(60, TimeUnit.SECONDS);
            if (change == null) {
                throw new AssertionError("Nobody heard of " + file);
            }
        } while (!change.files().contains(Path.of(file)));
    }
}
