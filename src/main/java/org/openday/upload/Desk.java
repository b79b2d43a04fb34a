package org.openday.upload;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.openday.upload.Upload.Reason;
import org.openday.upload.Upload.Refused;

/** Where files are taken apart: a few at a time, so that many large ones cannot take all memory together. */
final class Desk {

    private static final Semaphore SEATS = new Semaphore(2);

    private Desk() {}

    static Upload inTurn(Supplier<Upload> work) {
        SEATS.acquireUninterruptibly();
        try {
            return work.get();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // Readers of broken files fail in many ways, also by asking for too much; its sender needs to know one
            // thing only.
            return new Refused(Reason.DAMAGED);
        } finally {
            SEATS.release();
        }
    }
}
