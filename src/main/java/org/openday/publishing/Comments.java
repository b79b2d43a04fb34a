package org.openday.publishing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.openday.account.Role;
import org.openday.account.Staff;
import org.openday.database.Database;

/** Remarks on passages of editions. */
@Singleton
public final class Comments {

    private static final int LONGEST_QUOTE = 500;
    private static final int LONGEST = 2_000;

    private final CommentRows rows;
    private final EditionRows editions;
    private final RevisionRows revisions;
    private final Database database;
    private final Clock clock;

    Comments(CommentRows rows, EditionRows editions, RevisionRows revisions, Database database, Clock clock) {
        this.rows = rows;
        this.editions = editions;
        this.revisions = revisions;
        this.database = database;
        this.clock = clock;
    }

    /** In the order they were said. */
    public List<Comment> of(Edition edition) {
        return database.use(() -> rows.of(edition.number()));
    }

    /** Remarks on words of the text; on the text as a whole when they do not stand in it. */
    public Ruling say(Staff by, long edition, String quote, String text) {
        if (!by.hasAny(Role.AUTHOR, Role.ORGANISER, Role.REVIEWER, Role.PUBLISHER)) {
            return Ruling.NOT_ALLOWED;
        }
        Visit visit = Visit.of(by, clock.instant());
        return text.isBlank() || text.length() > LONGEST || quote.length() > LONGEST_QUOTE
                ? Ruling.NO_REASON
                : database.change(() -> editions.lock(edition)
                        .filter(Edition::isOpen)
                        .map(locked -> say(locked, quote.strip(), text.strip(), visit))
                        .orElse(Ruling.ENDED));
    }

    private Ruling say(Edition edition, String quote, String text, Visit visit) {
        String head =
                revisions.find(edition.number(), edition.head()).orElseThrow().text();
        Comment comment = Comment.of(edition, 0, quote, text, visit);
        rows.save(Comment.of(edition, Math.max(0, comment.foundIn(head)), quote, text, visit));
        return Ruling.DONE;
    }

    /** Notes that a remark has been seen to; false when it has been, or there is none. */
    public boolean settle(Staff by, long edition, long comment) {
        Visit visit = Visit.of(by, clock.instant());
        return database.change(() -> rows.settle(edition, comment, visit.by(), visit.at())) > 0;
    }
}
