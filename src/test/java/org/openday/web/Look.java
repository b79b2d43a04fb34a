package org.openday.web;

/** Lets tests of other packages have the theme looked at at once. */
public final class Look {

    private Look() {}

    /** Returns when everything that was saved before is taken in. */
    public static void at(Theme theme) {
        theme.look();
    }
}
