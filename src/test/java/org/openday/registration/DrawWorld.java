package org.openday.registration;

import static org.openday.registration.Camp.WEEK_1;
import static org.openday.registration.Camp.withCapacity;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.openday.database.Databases;
import org.openday.database.MariaDb;
import org.openday.event.Allocation;

/** A ballot of many made-up households on a real database, every tenth with two siblings who go together. */
public final class DrawWorld implements AutoCloseable {

    private static final String SEED = "双色球 2026075 03 09 12 18 25 31 07";

    private final ApplicationContext context;
    private final EventOffer offer;

    private DrawWorld(ApplicationContext context, int places) {
        this.context = context;
        this.offer = new EventOffer(
                Camp.SLUG,
                Camp.OFFER.window(),
                3,
                Camp.OFFER.ages(),
                List.of(withCapacity(WEEK_1, places)),
                Camp.OFFER.consents(),
                new EventOffer.Giving(Allocation.BALLOT, true, null));
        context.getBean(CampOffers.class).put(offer);
    }

    /** A world on H2 or on MariaDB, at home in {@code home}. */
    public static DrawWorld start(boolean h2, Path home, int places) {
        Map<String, Object> settings = Map.of("test.clock", "2026-07-01T00:00:00Z", "test.offers", true);
        return new DrawWorld(h2 ? Databases.h2(home, settings) : MariaDb.start(home, settings), places);
    }

    /** Writes their sign-ups down, past the form. */
    public void fill(int households) throws SQLException {
        context.getBean(SessionLocks.class)
                .prepare(Camp.SLUG.value(), offer.sessions().getFirst());
        try (Connection connection = Databases.connection(context)) {
            connection.setAutoCommit(false);
            insert(connection, households);
            connection.commit();
        }
    }

    private static void insert(Connection connection, int households) throws SQLException {
        String joined = Timestamp.from(Camp.NOW).toString();
        try (PreparedStatement household = connection.prepareStatement("""
                        insert into household (id, event, language, guardian_name, email, form_token_hash, fingerprint,
                          manage_token_hash, signed_up_at, tied) values (?, 'summer-camp', 'ZH', '家长', ?, ?, '', ?, ?, ?)
                        """);
                PreparedStatement child = connection.prepareStatement(
                        "insert into child (id, household_id, name, born, child_key) values (?, ?, ?, '2016-03-01', ?)");
                PreparedStatement registration = connection.prepareStatement("""
                        insert into registration (household_id, child_id, child_key, event, session_key, starts, ends,
                          allocation, joined_at) values (?, ?, ?, 'summer-camp', 'week-1', ?, ?, 'BALLOT', ?)
                        """)) {
            for (int i = 1; i <= households; i++) {
                boolean pair = i % 10 == 0;
                add(household, i, "family-" + i + "@example.org", "form-" + i, "token-" + i, joined, pair);
                for (int number = 2 * i; number <= 2 * i + (pair ? 1 : 0); number++) {
                    add(child, number, i, "孩子" + number, "key-" + number);
                    add(
                            registration,
                            i,
                            number,
                            "key-" + number,
                            Timestamp.from(WEEK_1.starts()).toString(),
                            Timestamp.from(WEEK_1.ends()).toString(),
                            joined);
                }
            }
            household.executeBatch();
            child.executeBatch();
            registration.executeBatch();
        }
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    public void freeze() {
        require(context.getBean(Ballots.class).freeze(Camp.SLUG, null) instanceof FreezeAnswer.Frozen);
    }

    /** Typed by two, drawn and on disk. */
    public void draw() {
        Ballots ballots = context.getBean(Ballots.class);
        require(ballots.seed(Camp.SLUG, SEED, "Wu") instanceof SeedAnswer.Noted);
        require(ballots.seed(Camp.SLUG, SEED, "Xu") instanceof SeedAnswer.Drawn);
    }

    /** The published document. */
    public byte[] published() {
        return context.getBean(PublishedDraws.class).of(Camp.SLUG).orElseThrow().json();
    }

    /** Returns once no letter is left to send; how many were sent. */
    public int mailed() throws SQLException {
        while (count("due_at is not null") > 0) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        require(count("failed_at is not null") == 0);
        return count("sent_at is not null");
    }

    private int count(String which) throws SQLException {
        return Integer.parseInt(Databases.text(context, "select count(*) from outbox where " + which)
                .getFirst());
    }

    private static void require(boolean fulfilled) {
        if (!fulfilled) {
            throw new IllegalStateException("The ballot did not go as it should");
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
