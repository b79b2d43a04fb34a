package org.openday.account;

/** How much somebody has proved within a session. What is stored is only whether the second factor is still to come. */
public enum Stage {
    /** All that is asked of them. */
    FULL,
    /** The password; the second factor is still to come, and nothing else can be done. */
    FACTOR,
    /** The password, with a second factor still to be set up before anything else. */
    SETUP,
    /** All, with a password that is too old and has to be changed before anything else. */
    RENEWAL
}
