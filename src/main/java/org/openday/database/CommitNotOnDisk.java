package org.openday.database;

/** The database could not write to disk what it had committed. */
public final class CommitNotOnDisk extends RuntimeException {

    CommitNotOnDisk(Throwable cause) {
        super("A commit could not be written to disk", cause);
    }
}
