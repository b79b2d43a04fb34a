package org.openday.registration.ballot;

import java.time.Instant;
import java.util.List;

/**
 * What is decided before anybody can know the outcome. A declared sub-quota is a session of its own, with its own
 * capacity and its own public draw; there is no other way to be treated differently.
 *
 * @param event slug of the event
 * @param closes the instant after which no entry was taken
 * @param beacon which future public randomness will be the seed, and how it will be written
 * @param sessions in the order of the event
 */
public record Rules(String event, Instant closes, String beacon, List<Places> sessions) {

    /** Names this set of rules; it goes into every hash, so that no other set can be read into a published draw. */
    public static final String VERSION = "openday-ballot-1";

    /**
     * The places of one session.
     *
     * @param key of the session
     * @param capacity how many children
     */
    public record Places(String key, int capacity) {

        /** Refuses a capacity below zero. */
        public Places {
            if (capacity < 0) {
                throw new IllegalArgumentException("A capacity below zero: " + capacity);
            }
        }
    }

    /** Refuses a session named twice. */
    public Rules {
        sessions = List.copyOf(sessions);
        if (sessions.stream().map(Places::key).distinct().count() < sessions.size()) {
            throw new IllegalArgumentException("A session stands twice in the rules of " + event);
        }
    }
}
