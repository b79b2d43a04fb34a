package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.openday.database.Database;
import org.openday.event.SignedUp;
import org.openday.shared.Slug;

/** Counts who is signed up for editors, and closes sessions for the moment in which they change. */
@Singleton
final class LiveSignUps implements SignedUp {

    private final SignUpCounts counts;
    private final SessionLocks locks;
    private final Doors doors;
    private final Database database;
    private final Clock clock;

    LiveSignUps(SignUpCounts counts, SessionLocks locks, Doors doors, Database database, Clock clock) {
        this.counts = counts;
        this.locks = locks;
        this.doors = doors;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Map<String, Count> of(Slug event) {
        return database.use(() -> counts.live(event.value(), clock.instant())).stream()
                .collect(Collectors.toMap(SignUpCount::sessionKey, SignUpCount::count));
    }

    @Override
    public List<String> sessions(Slug event) {
        return database.use(() -> counts.sessions(event.value()));
    }

    /** Whoever had looked at the doors before they were shut held the lock of the session: once it is ours they are counted. */
    @Override
    public <T> T closed(Slug event, Collection<String> sessions, Supplier<T> act) {
        doors.shut(event, sessions);
        try {
            new TreeSet<>(sessions).forEach(session -> await(event.value(), session));
            return act.get();
        } finally {
            doors.open(event, sessions);
        }
    }

    private void await(String event, String session) {
        locks.prepare(event, session);
        database.change(() -> {
            locks.take(event, session);
            return session;
        });
    }
}
