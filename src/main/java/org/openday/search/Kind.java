package org.openday.search;

/** What kind of page a hit is. */
public enum Kind {
    ARTICLE,
    EVENT,
    TERM,
    PAGE
}
