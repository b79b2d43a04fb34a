package org.openday.notification;

/** What became of one attempt to send a letter; no reason holds an address. */
sealed interface Fate {

    /** Whoever carries it on has taken it. */
    record Sent() implements Fate {}

    /** Not this time; the next attempt may do better. */
    record Later(String reason) implements Fate {}

    /** No attempt will do better. */
    record Never(String reason) implements Fate {}
}
