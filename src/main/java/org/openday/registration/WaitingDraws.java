package org.openday.registration;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.audit.ChainedEntry;
import org.openday.database.Database;
import org.openday.shared.Slug;

/** The ballots that wait for two people to type their randomness. */
@Singleton
public final class WaitingDraws {

    private static final String STAFF = "staff:";

    private final Draws draws;
    private final DrawLog log;
    private final Database database;

    WaitingDraws(Draws draws, DrawLog log, Database database) {
        this.draws = draws;
        this.log = log;
        this.database = database;
    }

    /** All of them, the earliest frozen first. */
    public List<WaitingDraw> all() {
        return database.use(() -> draws.undrawn().stream().map(this::waiting).toList());
    }

    private WaitingDraw waiting(FrozenDraw draw) {
        return new WaitingDraw(
                new Slug(draw.event()),
                draw.beacon(),
                draw.beaconAt(),
                draw.entries(),
                draw.seedBy(),
                draw.seedAt(),
                differedBy(draw));
    }

    private @Nullable String differedBy(FrozenDraw draw) {
        return draw.seedAt() == null
                ? null
                : log.differed(draw.event(), draw.seedAt())
                        .map(ChainedEntry::actor)
                        .map(actor -> actor.substring(STAFF.length()))
                        .orElse(null);
    }
}
