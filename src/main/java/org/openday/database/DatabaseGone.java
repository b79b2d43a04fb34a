package org.openday.database;

import org.jspecify.annotations.Nullable;
import org.openday.shared.Unavailable;

/** The database does not answer; what was asked of it was not done. */
public final class DatabaseGone extends Unavailable {

    DatabaseGone(@Nullable Throwable cause) {
        super("The database does not answer", cause);
    }
}
