package org.openday.database;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Applications on a database of their own, for tests. */
public final class Databases {

    private Databases() {}

    /** An application whose H2 file lives in {@code home}. */
    public static ApplicationContext h2(Path home) {
        return h2(home, Map.of());
    }

    public static ApplicationContext h2(Path home, Map<String, Object> more) {
        return ApplicationContext.run(settings(home, more));
    }

    /** A plain connection, outside any transaction of the application. */
    public static Connection connection(ApplicationContext context) throws SQLException {
        return DelegatingDataSource.unwrapDataSource(context.getBean(DataSource.class))
                .getConnection();
    }

    /** The first column of every row, as text. */
    public static List<String> text(ApplicationContext context, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = connection(context);
                ResultSet answer = connection.createStatement().executeQuery(query)) {
            while (answer.next()) {
                rows.add(answer.getString(1));
            }
        }
        return rows;
    }

    /** Takes out all households with what belongs to them, and the log of what they did. */
    public static void clear(ApplicationContext context) throws SQLException {
        change(
                context,
                "delete from outbox",
                "delete from queue_skip",
                "delete from draw",
                "delete from draw_session",
                "delete from draw_entry",
                "delete from draw_keep",
                "delete from session_capacity",
                "delete from consent",
                "delete from registration",
                "delete from child",
                "delete from answer_file",
                "delete from sign_up_draft",
                "delete from household",
                "delete from audit_entry",
                "update audit_head set seq = 0, hash = '" + "0".repeat(64) + "'");
    }

    /** Does what nobody may do behind the application's back. */
    public static void change(ApplicationContext context, String... statements) throws SQLException {
        try (Connection connection = connection(context);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            for (String each : statements) {
                statement.executeUpdate(each);
            }
        }
    }

    /** The configuration of an application at home in {@code home}, with {@code more} on top. */
    public static Map<String, Object> settings(Path home, Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put("openday.home", home.toString());
        return settings;
    }
}
