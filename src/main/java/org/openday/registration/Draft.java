package org.openday.registration;

import java.time.Duration;
import java.time.Instant;

/** What was typed into a form before its household went away, and when; {@code content} is URL-encoded. */
public record Draft(String content, Instant savedAt) {

    /** How long a draft can be had back. */
    public static final Duration LIFE = Duration.ofHours(24);
}
