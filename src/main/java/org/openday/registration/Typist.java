package org.openday.registration;

import java.util.Locale;
import org.openday.audit.Entry.Origin;
import org.openday.registration.ballot.Seed;

/** One of the two who type the randomness that decides a ballot. */
record Typist(String name, Origin origin) {

    /** What two are told apart by, however a name was typed. */
    String key() {
        return new Seed(name).text().toLowerCase(Locale.ROOT);
    }

    /** What the log calls them: an account has one spelling, a name on the command line has many. */
    String shown() {
        return origin == Origin.WEB ? name : key();
    }
}
