package org.openday.publishing;

/** What became of a save; in each case nothing that was typed is lost. */
public sealed interface Saved {

    /** It is the head now. */
    record Kept(Revision revision) implements Saved {}

    /** It was what the head is already. */
    record Unchanged(Revision head) implements Saved {}

    /**
     * Somebody else had saved meanwhile; the head holds the changes of both. Who goes on typing on what they see goes on from
     * {@code typed}.
     */
    record Merged(Revision revision, Revision typed) implements Saved {}

    /** Somebody else had changed the same paragraph meanwhile: their text is the head, this one was kept beside it. */
    record Conflict(Revision head, Revision aside) implements Saved {}

    /** There is no such edition, or its work has ended; nothing was kept. */
    record Ended() implements Saved {}
}
