package org.openday.account;

/** How much somebody has proved within a session. */
public enum Stage {
    /** All that is asked of them. */
    FULL,
    /** The password; the second factor is still to come, and nothing else can be done. */
    FACTOR,
    /** The password, with a second factor still to be set up before anything else. */
    SETUP
}
