package org.openday.registration;

import org.openday.testing.RunningSite;

/** Lets tests of other packages have households deleted whose time is over. */
public final class Purge {

    private Purge() {}

    public static void run(RunningSite site) {
        site.bean(Retention.class).run();
    }
}
