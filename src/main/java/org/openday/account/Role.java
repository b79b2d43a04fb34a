package org.openday.account;

import java.util.Locale;

/** What somebody of the staff may do; one person may have several roles. */
public enum Role {
    /** Writes and hands in for review. */
    AUTHOR,
    /** Reviews what others wrote. */
    REVIEWER,
    /** Puts on the site what was approved, and takes it off. */
    PUBLISHER,
    /** Runs events and camps and sees who comes. */
    ORGANISER,
    /** Decides who may see a child's record. */
    SAFEGUARDING,
    /** Sees what was done, and changes nothing. */
    AUDITOR,
    /** Looks after accounts and settings, and sees no child. */
    ADMINISTRATOR;

    /** Its name in tables, addresses and texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
