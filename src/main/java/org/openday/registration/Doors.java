package org.openday.registration;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.openday.event.Event;
import org.openday.event.Events;
import org.openday.shared.Slug;

/**
 * Which sessions let nobody in any more, whatever the file said when a family began. It is asked under the session's lock: a
 * session may be taken out of its file between the two.
 */
@Singleton
final class Doors {

    private final Events events;
    private final Set<String> shut = ConcurrentHashMap.newKeySet();

    Doors(Events events) {
        this.events = events;
    }

    /** An event no file tells of is not ours to judge. */
    boolean areShut(Slug event, Collection<String> sessions) {
        return sessions.stream().anyMatch(session -> shut.contains(name(event, session)))
                || events.known(event)
                        .filter(known -> !sessions.stream().allMatch(session -> takesPlace(known, session)))
                        .isPresent();
    }

    private static boolean takesPlace(Event event, String key) {
        return event.sessions().stream()
                .anyMatch(session -> session.key().value().equals(key) && !session.isCancelled());
    }

    void shut(Slug event, Collection<String> sessions) {
        sessions.forEach(session -> shut.add(name(event, session)));
    }

    void open(Slug event, Collection<String> sessions) {
        sessions.forEach(session -> shut.remove(name(event, session)));
    }

    private static String name(Slug event, String session) {
        return event + "/" + session;
    }
}
