package org.openday.database;

/** Nobody can say whether a commit is on disk: the database failed while it committed or wrote. */
public final class CommitNotOnDisk extends RuntimeException {

    CommitNotOnDisk(Throwable cause) {
        super("A commit could not be written to disk", cause);
    }
}
