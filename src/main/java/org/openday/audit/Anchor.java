package org.openday.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the chain ended at a moment, as noted outside the database. */
record Anchor(Instant at, Head head) {

    private static final Pattern LINE = Pattern.compile("(\\S+Z) ([0-9]{1,18}) ([0-9a-f]{64})");

    String line() {
        return at + " " + head.seq() + " " + head.hash();
    }

    /** A line that a crash left half written is none. */
    static Optional<Anchor> of(String line) {
        Matcher parts = LINE.matcher(line);
        return parts.matches()
                ? Optional.of(new Anchor(
                        Instant.parse(parts.group(1)), new Head(Long.parseLong(parts.group(2)), parts.group(3))))
                : Optional.empty();
    }
}
