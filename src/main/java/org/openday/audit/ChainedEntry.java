package org.openday.audit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry in its place in the chain.
 *
 * @param seq counted from 1 without gaps
 * @param whence an address, part of one, or {@code -}; null: the entry is from before this was noted
 * @param previous the hash of the entry before; 64 zeros for the first
 * @param hash {@link Digest#ofLines} of {@link #lines}
 */
@MappedEntity("audit_entry")
public record ChainedEntry(
        @Id long seq,
        Instant doneAt,
        String actor,
        String origin,
        @Nullable String whence,
        String act,
        String subject,
        String digest,
        String previous,
        String hash) {

    /** The first line of what is hashed: another way to write an entry down would get another. */
    private static final String FORMAT = "openday-audit-2";

    private static final String FORMAT_WITHOUT_WHENCE = "openday-audit-1";

    static ChainedEntry after(Head head, Entry entry, String whence, Instant at) {
        ChainedEntry unhashed = new ChainedEntry(
                head.seq() + 1,
                at,
                entry.actor(),
                entry.origin().code(),
                Digest.checked(whence),
                entry.act(),
                entry.subject(),
                entry.digest(),
                head.hash(),
                "");
        return unhashed.withHash(unhashed.trueHash());
    }

    /** What is hashed, line by line; the time is ISO 8601 in UTC, with three digits of a second or, on the full one, none. */
    public List<String> lines() {
        String number = String.valueOf(seq);
        String time = doneAt.toString();
        return whence == null
                ? List.of(FORMAT_WITHOUT_WHENCE, number, time, actor, origin, act, subject, digest, previous)
                : List.of(FORMAT, number, time, actor, origin, whence, act, subject, digest, previous);
    }

    String trueHash() {
        return Digest.ofLines(lines());
    }

    Head asHead() {
        return new Head(seq, hash);
    }

    private ChainedEntry withHash(String other) {
        return new ChainedEntry(seq, doneAt, actor, origin, whence, act, subject, digest, previous, other);
    }
}
