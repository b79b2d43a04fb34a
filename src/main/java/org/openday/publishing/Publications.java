package org.openday.publishing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openday.account.Role;
import org.openday.account.Staff;
import org.openday.database.Database;

/** Puts on the site what was approved, to the byte: at once or at a time. */
@Singleton
public final class Publications {

    /** What came of an order. */
    public record Ordered(Ruling ruling, @Nullable Publication publication) {

        static Ordered refused(Ruling ruling) {
            return new Ordered(ruling, null);
        }
    }

    private final OrderBook book;
    private final PublicationRows rows;
    private final Press press;
    private final Database database;
    private final Clock clock;

    Publications(OrderBook book, PublicationRows rows, Press press, Database database, Clock clock) {
        this.book = book;
        this.rows = rows;
        this.press = press;
        this.database = database;
        this.clock = clock;
    }

    /** Orders a publication; what is due is on the site when this returns, or has failed. */
    public Ordered publish(Staff by, Order order) {
        if (!by.hasAny(Role.PUBLISHER)) {
            return Ordered.refused(Ruling.NOT_ALLOWED);
        }
        Visit visit = Visit.of(by, clock.instant());
        return printed(database.change(() -> book.order(order, visit)), visit);
    }

    /** Takes an article off the site; its address then answers 410 with this sentence. */
    public Ordered withdraw(Staff by, Edition edition, String sentence) {
        if (!by.hasAny(Role.PUBLISHER)) {
            return Ordered.refused(Ruling.NOT_ALLOWED);
        } else if (sentence.isBlank()) {
            return Ordered.refused(Ruling.NO_REASON);
        }
        Visit visit = Visit.of(by, clock.instant());
        return printed(database.change(() -> book.withdraw(edition, sentence.strip(), visit)), visit);
    }

    private Ordered printed(Ordered ordered, Visit visit) {
        Publication publication = ordered.publication();
        if (publication == null || publication.dueAt().isAfter(visit.at())) {
            return ordered;
        }
        press.print(publication);
        return new Ordered(
                Ruling.DONE,
                database.use(() -> rows.findById(publication.number())).orElseThrow());
    }

    /** Calls off what was not put on the site yet. */
    public boolean callOff(Staff by, long publication) {
        Visit visit = Visit.of(by, clock.instant());
        return by.hasAny(Role.PUBLISHER) && database.change(() -> book.callOff(publication, visit));
    }

    /** Answers for what somebody else put out without review. */
    public Ruling countersign(Staff by, long publication) {
        Visit visit = Visit.of(by, clock.instant());
        return by.hasAny(Role.REVIEWER, Role.PUBLISHER)
                ? database.change(() -> book.countersign(publication, visit))
                : Ruling.NOT_ALLOWED;
    }

    /** Those of an edition in their order. */
    public List<Publication> of(long edition) {
        return database.use(() -> rows.of(edition));
    }

    /** Whether it is in its place and appears there by itself later. */
    public boolean isComing(Publication publication) {
        return publication.appearsAt().isAfter(clock.instant());
    }

    public Optional<Publication> find(long id) {
        return database.use(() -> rows.findById(id));
    }
}
