package org.openday.database;

/** The promise that what was committed stays: to be called after the commit and before the answer. */
public interface Durability {

    /**
     * Returns once everything that was committed before the call is on disk.
     *
     * @throws CommitNotOnDisk when that cannot be said; nothing may then be acknowledged
     */
    void flush();
}
