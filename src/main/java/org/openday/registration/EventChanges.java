package org.openday.registration;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openday.content.ContentChanged;
import org.openday.database.CommitNotOnDisk;
import org.openday.database.Database;
import org.openday.database.DatabaseGone;
import org.openday.event.Events;
import org.openday.event.Session;
import org.openday.shared.Slug;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells families what organisers changed in the files of events: a session that was cancelled or takes place at another time.
 *
 * <p>Editors save, look and take back. So a change counts once it has stood in the file for a little while; one that is
 * taken back before that reaches nobody. Afterwards each change is told once, a change back as well.
 */
@Singleton
class EventChanges {

    /** How a session stands in its file, and since when it was seen to. */
    private record Seen(Session session, Instant since) {}

    private static final Logger LOG = LoggerFactory.getLogger(EventChanges.class);
    private static final Duration SETTLED = Duration.ofSeconds(20);

    private final Events events;
    private final DeskRows rows;
    private final ChangeDesk desk;
    private final Database database;
    private final Clock clock;
    private final Map<String, Seen> seen = new TreeMap<>();
    private final Set<String> missed = new TreeSet<>();

    EventChanges(Events events, DeskRows rows, ChangeDesk desk, Database database, Clock clock) {
        this.events = events;
        this.rows = rows;
        this.desk = desk;
        this.database = database;
        this.clock = clock;
    }

    @EventListener
    void changed(ContentChanged change) {
        run();
    }

    @Scheduled(initialDelay = "15s", fixedDelay = "10s")
    synchronized void run() {
        try {
            Instant now = clock.instant();
            Set<String> different = new TreeSet<>();
            database.use(() -> rows.knownTimes(now)).forEach(known -> look(known, now, different));
            seen.keySet().retainAll(different);
        } catch (DatabaseGone | CommitNotOnDisk e) {
            LOG.debug("The changes of events wait for the database", e);
        }
    }

    private void look(KnownTimes known, Instant now, Set<String> different) {
        String name = known.event() + "/" + known.sessionKey();
        Optional<Session> session = session(known);
        if (session.isEmpty()) {
            miss(known, name);
            return;
        }
        missed.remove(name);
        if (isDifferent(known, session.get())) {
            different.add(name);
            if (hasStood(name, session.get(), now)) {
                desk.tell(known, session.get());
            }
        }
    }

    private Optional<Session> session(KnownTimes known) {
        return events.known(new Slug(known.event())).flatMap(event -> event.session(new Slug(known.sessionKey())));
    }

    private static boolean isDifferent(KnownTimes known, Session session) {
        return session.isCancelled()
                || !known.starts().equals(session.starts())
                || !known.ends().equals(session.ends());
    }

    private boolean hasStood(String name, Session session, Instant now) {
        Seen before = seen.get(name);
        if (before == null || !before.session().equals(session)) {
            seen.put(name, new Seen(session, now));
            return false;
        }
        return !now.isBefore(before.since().plus(SETTLED));
    }

    /** Said once: families hold what may be a slip of the editor's, and nobody cancels by leaving something out. */
    private void miss(KnownTimes known, String name) {
        if (missed.add(name)) {
            LOG.warn(
                    "events/{}.md no longer has the session {}, for which children are signed up: put it back, or give it"
                            + " “cancelled:” with the reason.",
                    known.event(),
                    known.sessionKey());
        }
    }
}
