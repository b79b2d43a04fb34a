package org.openday.shared;

import org.jspecify.annotations.Nullable;

/** Something that is needed does not answer right now, which is nobody's mistake; answered in one place with status 503. */
public abstract class Unavailable extends RuntimeException {

    protected Unavailable(String message, @Nullable Throwable cause) {
        // No stack trace: it would be taken for every reader while one line in the log has said it all.
        super(message, cause, false, false);
    }
}
