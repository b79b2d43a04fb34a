package org.openday.notification;

/** A way out for letters: a mail server, an operator of text messages, a folder. */
interface Post {

    /** Begins a round, in which many letters can share one connection. */
    Round round();

    /** Used by one thread. */
    interface Round extends AutoCloseable {

        Fate carry(Letter letter);

        @Override
        void close();
    }
}
