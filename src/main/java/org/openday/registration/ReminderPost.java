package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openday.event.Events;
import org.openday.event.Session;
import org.openday.shared.Slug;

/**
 * Writes the letters around the day, in the caller's transaction; one of each for a time, as its start is in the key. No place
 * rests on them, so who was asked for the consent {@code messages} and does not give it gets none.
 */
@Singleton
final class ReminderPost {

    private static final String MESSAGES = "messages";

    private final Addressees addressees;
    private final Consents consents;
    private final Events events;
    private final Post post;

    ReminderPost(Addressees addressees, Consents consents, Events events, Post post) {
        this.addressees = addressees;
        this.consents = consents;
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
        wanted(reminder, due, now)
                .forEach((starts, together) ->
                        post.send(reminder.template(), together, String.valueOf(starts.toEpochMilli())));
        return due.stream().map(Addressee::id).toList();
    }

    /** By the start. */
    private Map<Instant, List<Addressee>> wanted(Reminder reminder, List<Addressee> due, Instant now) {
        Set<Long> against = against(due);
        return due.stream()
                .filter(each -> reminder.makesSense(each, now) && !against.contains(each.householdId()))
                .collect(Collectors.groupingBy(Addressee::starts, TreeMap::new, Collectors.toList()));
    }

    private Set<Long> against(List<Addressee> due) {
        Set<Long> households = due.stream().map(Addressee::householdId).collect(Collectors.toSet());
        return households.isEmpty() ? Set.of() : Set.copyOf(consents.householdsAgainst(households, MESSAGES));
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
