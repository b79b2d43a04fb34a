package org.openday.registration;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Locks what a sign-up consumes: first its children, then its sessions, each in key order and row by row, so that no two
 * sign-ups can wait for each other. Freeing a place takes no lock: it can never oversell.
 */
@Singleton
class SessionLocks {

    private record SessionRow(String event, String session) {}

    private final Locks locks;
    private final Set<SessionRow> present = ConcurrentHashMap.newKeySet();

    SessionLocks(Locks locks) {
        this.locks = locks;
    }

    /** Sees to it that there are rows to lock; outside the transaction, because inserting one locks out of order. */
    void prepare(Application application) {
        for (String session : application.sessions()) {
            SessionRow row = new SessionRow(application.event(), session);
            if (!present.contains(row)) {
                locks.addSession(row.event(), row.session());
                present.add(row);
            }
        }
    }

    void take(Application application) {
        stripes(application).forEach(locks::lockChildren);
        application.sessions().forEach(session -> locks.lockSession(application.event(), session));
    }

    /** A child may be signed up for overlapping sessions by two guardians at once; its stripe lets only one look. */
    private static Set<Integer> stripes(Application application) {
        Set<Integer> stripes = new TreeSet<>();
        application.childKeys().forEach(key -> stripes.add(Integer.parseInt(key.substring(0, 2), 16)));
        return stripes;
    }
}
