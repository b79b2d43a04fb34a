package org.openday.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a look through the whole chain found.
 *
 * @param entries how many were found sound
 * @param hash of the last sound entry
 * @param fault the first fault; absent: the chain is whole
 */
public record Verification(
        long entries, String hash, @Nullable Fault fault) {

    /** The first entry that is not as it was written, and what is wrong. */
    public record Fault(long seq, Kind kind) {}

    /** What can be wrong with an entry. */
    public enum Kind {
        EDITED("is not what was written"),
        DELETED("is missing"),
        REORDERED("does not stand where it was written"),
        CUT_OFF("and whatever followed were cut off the end"),
        REWRITTEN("is not the one that was anchored: entries up to it were written anew");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }
    }

    public boolean isWhole() {
        return fault == null;
    }

    /** One sentence for the operator. */
    public String sentence() {
        return fault == null
                ? "The audit chain is whole: " + entries + " entries, the last with hash " + hash + "."
                : "The audit chain is broken: entry " + fault.seq() + " " + fault.kind().sentence + "; the " + entries
                        + " entries before it are sound.";
    }
}
