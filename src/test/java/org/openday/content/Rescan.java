package org.openday.content;

/** Lets tests of other packages have the content folder looked through at once. */
public final class Rescan {

    private Rescan() {}

    /** Returns when everything that was saved before is up. */
    public static void of(ContentFolder folder) {
        folder.rescan();
    }
}
