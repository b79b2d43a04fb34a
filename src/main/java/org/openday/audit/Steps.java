package org.openday.audit;

import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openday.audit.Verification.Fault;
import org.openday.audit.Verification.Kind;

/** How far a walk along the chain has come, and what the next entry must be. */
final class Steps {

    private final Iterator<Anchor> anchors;
    private @Nullable Anchor next;
    private Head sound = Head.NONE;

    Steps(Iterator<Anchor> anchors) {
        this.anchors = anchors;
        advance();
    }

    /** The last entry found as it was written. */
    Head sound() {
        return sound;
    }

    /** What is wrong with the next entry; if nothing is, it has been passed. */
    Stream<Fault> fault(ChainedEntry entry) {
        Optional<Fault> fault = broken(entry).or(() -> differing(entry.asHead()));
        if (fault.isEmpty()) {
            sound = entry.asHead();
        }
        return fault.stream();
    }

    private Optional<Fault> broken(ChainedEntry entry) {
        boolean linked = entry.previous().equals(sound.hash());
        boolean intact = entry.hash().equals(entry.trueHash());
        if (entry.seq() != sound.seq() + 1) {
            return fault(sound.seq() + 1, Kind.DELETED);
        }
        if (!intact) {
            return fault(entry.seq(), linked ? Kind.EDITED : Kind.REORDERED);
        }
        // An entry that still holds together knows the true hash of the one before, which got a new one.
        return linked ? Optional.empty() : fault(Math.max(1, sound.seq()), Kind.EDITED);
    }

    private Optional<Fault> differing(Head passed) {
        while (next != null && next.head().seq() <= passed.seq()) {
            if (!next.head().equals(passed)) {
                return fault(next.head().seq(), Kind.REWRITTEN);
            }
            advance();
        }
        return Optional.empty();
    }

    /** Whether the last entry is the one the chain ended with. */
    Optional<Fault> atEnd(Head end) {
        if (sound.seq() < end.seq()) {
            return fault(sound.seq() + 1, Kind.CUT_OFF);
        }
        return sound.equals(end) ? Optional.empty() : fault(Math.max(1, sound.seq()), Kind.EDITED);
    }

    /** Whether a note tells of entries that are not there; {@code now} is read after the walk, as notes go on. */
    Optional<Fault> beyond(Head now) {
        for (; next != null; advance()) {
            if (next.head().seq() > now.seq()) {
                return fault(now.seq() + 1, Kind.CUT_OFF);
            }
        }
        return Optional.empty();
    }

    private void advance() {
        next = anchors.hasNext() ? anchors.next() : null;
    }

    private static Optional<Fault> fault(long seq, Kind kind) {
        return Optional.of(new Fault(seq, kind));
    }
}
