package org.openday.database;

/** Asks the database for a sign of life. */
@FunctionalInterface
interface Ping {

    /** Whether it answered; known after a few seconds at most. */
    boolean isAnswered();
}
