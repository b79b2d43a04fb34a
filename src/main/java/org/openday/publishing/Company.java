package org.openday.publishing;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.openday.account.Staff;
import org.openday.database.CommitNotOnDisk;
import org.openday.database.Database;
import org.openday.database.DatabaseGone;

/** Who else has an edition open. */
@Singleton
public class Company {

    /** How long after its last word a page counts as open; it speaks every few seconds. */
    static final Duration PRESENT = Duration.ofSeconds(30);

    private final Presence presence;
    private final Database database;
    private final Clock clock;

    Company(Presence presence, Database database, Clock clock) {
        this.presence = presence;
        this.database = database;
        this.clock = clock;
    }

    /** Notes that somebody has an edition open, and says who else has, by name. */
    public List<String> with(Staff staff, long edition) {
        Instant now = clock.instant();
        return database.change(() -> {
            presence.see(edition, staff.name(), now);
            return presence.others(edition, staff.name(), now.minus(PRESENT));
        });
    }

    @Scheduled(initialDelay = "3m", fixedDelay = "10m")
    void forget() {
        try {
            database.change(() -> presence.forget(clock.instant().minus(PRESENT)));
        } catch (DatabaseGone | CommitNotOnDisk e) {
            // What is not forgotten now is forgotten later.
            return;
        }
    }
}
