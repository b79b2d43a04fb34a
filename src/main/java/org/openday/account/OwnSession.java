package org.openday.account;

import java.time.Instant;

/**
 * A session as its owner sees it.
 *
 * @param current whether they see it in this very session
 */
public record OwnSession(
        long number, Instant begun, Instant lastSeen, String address, String browser, boolean current) {}
