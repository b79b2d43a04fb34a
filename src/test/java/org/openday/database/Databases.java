package org.openday.database;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/** Applications on a database of their own, for tests. */
public final class Databases {

    private Databases() {}

    /** An application whose H2 file lives in {@code home}. */
    public static ApplicationContext h2(Path home) {
        return ApplicationContext.run(settings(home, Map.of()));
    }

    /** A plain connection, outside any transaction of the application. */
    public static Connection connection(ApplicationContext context) throws SQLException {
        return DelegatingDataSource.unwrapDataSource(context.getBean(DataSource.class))
                .getConnection();
    }

    /** The configuration of an application at home in {@code home}, with {@code more} on top. */
    public static Map<String, Object> settings(Path home, Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put("openday.home", home.toString());
        return settings;
    }
}
