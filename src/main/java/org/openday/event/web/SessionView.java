package org.openday.event.web;

import org.jspecify.annotations.Nullable;
import org.openday.event.Availability;
import org.openday.event.Dated;
import org.openday.event.Session;
import org.openday.event.StateWords;
import org.openday.web.Wording;

/**
 * A session on the page of its event.
 *
 * @param free free places, or null where that cannot be known right now
 * @param title what sets it apart, or null
 * @param when its period in words
 * @param reason why it was cancelled, or null
 */
record SessionView(
        String key,
        int capacity,
        @Nullable Integer free,
        String state,
        @Nullable String title,
        String datetime,
        String when,
        String badge,
        String places,
        String explanation,
        @Nullable String reason) {

    static SessionView of(Availability availability, StateWords states) {
        Session session = availability.session();
        Wording words = states.words();
        return new SessionView(
                session.key().value(),
                session.capacity(),
                availability.free(),
                availability.state().word(),
                session.title(),
                Dated.datetime(session.starts(), words.zone()),
                words.period(session.starts(), session.ends()),
                states.badge(availability),
                states.places(availability),
                states.explanation(availability),
                session.cancelled());
    }
}
