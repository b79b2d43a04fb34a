package org.openday.audit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The log of what was done, in which nothing can be changed, taken out or cut off unnoticed (ADR "The audit chain"). */
@Singleton
public final class AuditLog {

    private final ChainLock lock;
    private final Chain chain;
    private final Walk walk;
    private final Clock clock;
    private final Whereabouts whereabouts;

    AuditLog(ChainLock lock, Chain chain, Walk walk, Clock clock, Whereabouts whereabouts) {
        this.whereabouts = whereabouts;
        this.lock = lock;
        this.chain = chain;
        this.walk = walk;
        this.clock = clock;
    }

    /**
     * Adds entries in their order, in three statements however many there are. It belongs to the caller's transaction and
     * should be the <b>last</b> thing it does: from here to its commit nobody else can add. Whoever locks anything after it
     * may wait for one who waits for the chain.
     *
     * @return the entries as chained; they stand only if the transaction commits
     * @throws RuntimeException outside a transaction
     */
    public List<ChainedEntry> append(List<Entry> entries) {
        return entries.isEmpty() ? List.of() : chained(lock.take(), entries);
    }

    private List<ChainedEntry> chained(Head head, List<Entry> entries) {
        Instant now = clock.instant();
        List<ChainedEntry> added = new ArrayList<>();
        Head last = head;
        for (Entry entry : entries) {
            added.add(ChainedEntry.after(last, entry, whereabouts.of(entry), now));
            last = added.getLast().asHead();
        }
        chain.saveAll(added);
        chain.move(last.seq(), last.hash());
        return added;
    }

    /** The entries that are bound to details by these digests, in their order. */
    public List<ChainedEntry> committedTo(Collection<String> digests) {
        return digests.isEmpty() ? List.of() : chain.committedTo(digests);
    }

    /** At most 1,000 entries in their order, from the one after {@code seq}; none when there are no more. */
    public List<ChainedEntry> after(long seq) {
        return chain.between(seq, Long.MAX_VALUE);
    }

    /** At most 50 of the sought entries before the one numbered {@code seq}, the newest first. */
    public List<ChainedEntry> before(long seq, Sought sought) {
        return chain.newest(seq, sought.actor(), sought.act(), sought.subject(), sought.from(), sought.until());
    }

    /** At most 1,000 of the sought entries after the one numbered {@code seq}, in their order; none when there are no more. */
    public List<ChainedEntry> after(long seq, Sought sought) {
        return chain.oldest(seq, sought.actor(), sought.act(), sought.subject(), sought.from(), sought.until());
    }

    /** The acts that occur, in the order of the alphabet. */
    public List<String> acts() {
        return chain.acts();
    }

    /**
     * Looks through every entry, however many, and names the first that is not as it was written.
     *
     * @throws org.openday.database.DatabaseGone when the database cannot be read
     */
    public Verification verify() {
        return walk.through();
    }
}
