package org.openday.publishing;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openday.database.CommitNotOnDisk;
import org.openday.database.Database;
import org.openday.database.DatabaseGone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Thins out the autosaves of editions whose work has ended: what was saved every few seconds is needed while it is typed. */
@Singleton
class Thinning {

    private static final Logger LOG = LoggerFactory.getLogger(Thinning.class);
    private static final int AT_ONCE = 500;

    private final ThinningRows rows;
    private final PublishingLog log;
    private final ThinningSettings settings;
    private final Database database;
    private final Clock clock;

    Thinning(ThinningRows rows, PublishingLog log, ThinningSettings settings, Database database, Clock clock) {
        this.rows = rows;
        this.log = log;
        this.settings = settings;
        this.database = database;
        this.clock = clock;
    }

    /** Thins some editions; the next run goes on. */
    @Scheduled(initialDelay = "5m", fixedDelay = "1h")
    void run() {
        if (!settings.isOn()) {
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        try {
            database.use(() -> rows.ended(now.minus(settings.thinAfter())))
                    .forEach(edition -> database.change(() -> thin(edition, now)));
        } catch (DatabaseGone | CommitNotOnDisk e) {
            LOG.debug("Autosaves are thinned out when the database is back", e);
        }
    }

    private int thin(Edition edition, Instant now) {
        Set<Integer> referred = new HashSet<>(rows.referred(edition.number()));
        referred.add(edition.head());
        referred.add(edition.lastNumber());
        List<Integer> spare = Spare.of(rows.lines(edition.number()), referred);
        for (int from = 0; from < spare.size(); from += AT_ONCE) {
            rows.remove(edition.number(), spare.subList(from, Math.min(from + AT_ONCE, spare.size())));
        }
        rows.thinned(edition.number(), now);
        if (!spare.isEmpty()) {
            log.noteOfItself("autosaves-thinned", edition.number());
        }
        return spare.size();
    }
}
