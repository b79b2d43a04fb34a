package org.openday.publishing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.openday.account.Staff;

/** Somebody at the desk, at an instant that the database can keep. */
record Visit(long id, String by, Instant at) {

    /** Who writes to the content folder without the desk. */
    static final String DISK = "disk";

    static Visit of(Staff staff, Instant now) {
        return new Visit(staff.id(), staff.name(), now.truncatedTo(ChronoUnit.MILLIS));
    }

    static Visit ofDisk(Instant now) {
        return new Visit(0, DISK, now.truncatedTo(ChronoUnit.MILLIS));
    }
}
