package org.openday.publishing;

/** What came of an act at the desk. */
public enum Ruling {
    DONE,
    /** The edition is no more, or its work has ended. */
    ENDED,
    /** This person does not have the role for it. */
    NOT_ALLOWED,
    /** Who wrote any of it cannot review it. */
    OWN_TEXT,
    /** Who has approved it cannot approve it a second time. */
    SAME_PERSON,
    /** The page is another one than the person saw. */
    CHANGED,
    /** It is not where this could be done. */
    NOT_NOW,
    /** The text cannot be shown: its faults come first. */
    BROKEN,
    /** The proofreader has found what must not go to review. */
    UNCORRECTED,
    /** The published file is another one than the edition took in. */
    OUTDATED,
    /** A reason has to be given. */
    NO_REASON,
    /** Its pictures show children, and nobody said by what their consents to photographs are known. */
    PHOTO_CONSENTS,
    /** Something else stands at that address. */
    TAKEN,
    /** Families are signed up for what would be gone. */
    HELD,
    /** There would be fewer places than are taken, and nobody has said that this is meant. */
    OVERBOOKED
}
