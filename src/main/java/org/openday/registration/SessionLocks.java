package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Locks what a sign-up consumes: first its children, then its sessions, each in key order and row by row, so that no two
 * sign-ups can wait for each other. Freeing a place takes no lock: it can never oversell.
 */
@Singleton
class SessionLocks {

    private record SessionRow(String event, String session, int capacity) {}

    private final Locks locks;
    private final Clock clock;
    private final Map<String, SessionRow> present = new ConcurrentHashMap<>();

    SessionLocks(Locks locks, Clock clock) {
        this.locks = locks;
        this.clock = clock;
    }

    /** Sees to it that there are rows to lock; outside the transaction, because inserting one locks out of order. */
    void prepare(Application application) {
        application.lockedSessions().stream()
                .flatMap(session -> application.offer().session(session).stream())
                .forEach(session -> prepare(application.event(), session));
    }

    void prepare(String event, SessionOffer session) {
        SessionRow row = new SessionRow(event, session.key(), session.capacity());
        if (!row.equals(present.get(event + "/" + session.key()))) {
            locks.addSession(event, session.key());
            locks.noteCapacity(event, session.key(), session.capacity(), clock.instant());
            present.put(event + "/" + session.key(), row);
        }
    }

    /** Sees to it that there is a row to lock, whatever the capacity. */
    void prepare(String event, String session) {
        locks.addSession(event, session);
    }

    /** Lets nobody else look at the children of an application. */
    void takeChildren(Application application) {
        stripes(application).forEach(locks::lockChildren);
    }

    /** Lets nobody else take places in the sessions of an application, whose children are locked already. */
    void takeSessions(Application application) {
        application.lockedSessions().forEach(session -> locks.lockSession(application.event(), session));
    }

    /** For a child that goes from one session of an event to another. */
    void take(String childKey, String event, SortedSet<String> sessions) {
        locks.lockChildren(stripe(childKey));
        sessions.forEach(session -> locks.lockSession(event, session));
    }

    /** For what changes one session only. */
    void take(String event, String session) {
        locks.lockSession(event, session);
    }

    /** Has the queue of a session go on behind its next number; whoever asks holds its lock. */
    void passNumber(String event, String session) {
        locks.advance(event, session);
    }

    /** The next number of a session's queue; whoever asks holds its lock. */
    long nextNumber(String event, String session) {
        passNumber(event, session);
        return locks.lastNumber(event, session);
    }

    /** Whether the roster of an event is closed for good; whoever asks holds the lock of one of its sessions. */
    boolean isFrozen(String event) {
        return locks.frozen(event) > 0;
    }

    /** Has the queue of a session go on behind this number; whoever asks holds its lock. */
    void numbersEnd(String event, String session, long last) {
        locks.advanceTo(event, session, last + 1);
    }

    /** A child may be signed up for overlapping sessions by two guardians at once; its stripe lets only one look. */
    private static Set<Integer> stripes(Application application) {
        Set<Integer> stripes = new TreeSet<>();
        application.childKeys().forEach(key -> stripes.add(stripe(key)));
        return stripes;
    }

    private static int stripe(String childKey) {
        return Integer.parseInt(childKey.substring(0, 2), 16);
    }
}
