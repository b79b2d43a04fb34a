package org.openday.publishing;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.openday.database.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notes what became of the commits of publications. */
@Singleton
class CommitBook {

    private static final Logger LOG = LoggerFactory.getLogger(CommitBook.class);

    private final CommitRows rows;
    private final CommitTexts texts;
    private final Database database;
    private final Clock clock;

    CommitBook(CommitRows rows, CommitTexts texts, Database database, Clock clock) {
        this.rows = rows;
        this.texts = texts;
        this.database = database;
        this.clock = clock;
    }

    List<Publication> pending() {
        return database.use(rows::pending);
    }

    CommitText text(Publication publication) {
        return database.use(() -> texts.of(publication));
    }

    /** Notes the commit that has it; empty: none, and none will have it. */
    void done(Publication publication, String commit) {
        Instant now = now();
        database.change(() -> rows.done(publication.number(), commit, now));
    }

    /** Says so in the log once, however often it is tried. */
    void failed(Publication publication, IOException failure) {
        String why = Codes.of(GitFailure.of(failure));
        Instant now = now();
        boolean known = database.use(() -> rows.failure(publication.number()))
                .filter(why::equals)
                .isPresent();
        database.change(() -> rows.fail(publication.number(), why, now));
        if (!known) {
            LOG.warn("{} is published, but git did not take it; it is tried again.", publication.target(), failure);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
