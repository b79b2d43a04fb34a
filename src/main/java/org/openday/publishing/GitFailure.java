package org.openday.publishing;

import java.io.IOException;

/** Git did not take a commit, for a reason that passes. */
final class GitFailure extends IOException {

    /** Why not. */
    enum Why {
        /** Somebody else is at the index or the branch, or was killed there. */
        LOCKED,
        /** A merge, a rebase or the like is under way. */
        BUSY,
        /** Anything else: the disk, the rights, a damaged repository. */
        REFUSED
    }

    private final Why why;

    GitFailure(Why why, String detail) {
        super(detail);
        this.why = why;
    }

    Why why() {
        return why;
    }

    /** The reason behind any failure. */
    static Why of(IOException failure) {
        return failure instanceof GitFailure known ? known.why() : Why.REFUSED;
    }
}
