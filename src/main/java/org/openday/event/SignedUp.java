package org.openday.event;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.openday.shared.Slug;

/**
 * Knows who is signed up, for whoever is about to change what they signed up for; the feature that takes sign-ups provides it.
 * Each method fails while nobody can know.
 */
public interface SignedUp {

    /** Live sign-ups by session, of sessions that are not over; a session without any is missing. */
    Map<String, Count> of(Slug event);

    /** The keys of all sessions of an event anybody was ever signed up for, as far as that is still kept. */
    List<String> sessions(Slug event);

    /** Does something while nobody new can be signed up for these sessions; whoever was about to is in the numbers by then. */
    <T> T closed(Slug event, Collection<String> sessions, Supplier<T> act);

    /**
     * How many children are signed up.
     *
     * @param placed those who hold a place or an offer of one
     * @param asking those who wait for one, are in a ballot, or are still to be looked at
     */
    record Count(int placed, int asking) {}
}
