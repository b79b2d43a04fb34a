package org.openday.proofreading;

/** What a finding does to its text. */
public enum Severity {
    /** The text must not go on to review or to publication as it is. */
    BLOCKS,
    /** The editor should look at it. */
    WARNS
}
