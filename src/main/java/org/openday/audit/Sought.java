package org.openday.audit;

import java.time.Instant;

/**
 * Which entries somebody looks for; an empty text stands for any.
 *
 * @param actor the whole actor, such as {@code staff:李文}
 * @param act the whole act, such as {@code erased}
 * @param subject a record, such as {@code household:12}, or a type of records, such as {@code household}
 * @param from the first instant
 * @param until the first instant that is too late
 */
public record Sought(String actor, String act, String subject, Instant from, Instant until) {

    private static final Instant BEGINNING = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    /** Every entry. */
    public static final Sought ALL = new Sought("", "", "", BEGINNING, END);
}
