package org.openday.notification;

/** A way out for letters: a mail server, an operator of text messages, a folder. */
interface Post {

    /** Begins a round, in which many letters can share one connection. */
    Round round();

    /** How many letters at most share a round; the rounds of a batch go on side by side. */
    default int mostInRound() {
        return 100;
    }

    /** Used by one thread. */
    interface Round extends AutoCloseable {

        Fate carry(Letter letter);

        @Override
        void close();
    }
}
