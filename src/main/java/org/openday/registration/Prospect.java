package org.openday.registration;

import org.openday.registration.ballot.Chance;

/**
 * What a session's ballot looks like while sign-up is open.
 *
 * @param capacity how many places will be drawn
 * @param entries how many there are now; tied siblings are one
 */
public record Prospect(String session, int capacity, int entries, Chance chance) {}
