package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openday.event.Events;
import org.openday.event.Session;
import org.openday.shared.Slug;

/** Writes the letters around the day, in the caller's transaction; one of each for a time, as its start is in the key. */
@Singleton
final class ReminderPost {

    private final Addressees addressees;
    private final Events events;
    private final Post post;

    ReminderPost(Addressees addressees, Events events, Post post) {
        this.addressees = addressees;
        this.events = events;
        this.post = post;
    }

    /** Those of these registrations that are done with; the others are waiting for what their session's file says by now. */
    List<Long> send(Reminder reminder, List<Long> registrations, Instant now) {
        if (registrations.isEmpty()) {
            return List.of();
        }
        List<Addressee> due = addressees.of(registrations).stream()
                .filter(each -> reminder == Reminder.AFTER || isAsInItsFile(each))
                .toList();
        byStart(reminder, due, now)
                .forEach((starts, together) ->
                        post.send(reminder.template(), together, String.valueOf(starts.toEpochMilli())));
        return due.stream().map(Addressee::id).toList();
    }

    private static Map<Instant, List<Addressee>> byStart(Reminder reminder, List<Addressee> due, Instant now) {
        return due.stream()
                .filter(each -> reminder.makesSense(each, now))
                .collect(Collectors.groupingBy(Addressee::starts, TreeMap::new, Collectors.toList()));
    }

    /** A session that was cancelled or moved is told first ({@link EventChanges}); one that was left out is as it was. */
    private boolean isAsInItsFile(Addressee each) {
        return events.find(new Slug(each.event()))
                .flatMap(event -> event.session(new Slug(each.sessionKey())))
                .filter(session -> session.isCancelled() || !isAt(session, each))
                .isEmpty();
    }

    private static boolean isAt(Session session, Addressee each) {
        return session.starts().equals(each.starts()) && session.ends().equals(each.ends());
    }
}
