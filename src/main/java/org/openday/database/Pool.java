package org.openday.database;

import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.configuration.jdbc.hikari.DatasourceFactory;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.EachBean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.openday.shared.Site;

/** Opens the one pool of connections, or says in one sentence why it cannot. */
@Factory
final class Pool {

    private @Nullable HikariDataSource pool;

    @Singleton
    DatabaseAddress address(DatabaseSettings settings, Site site) {
        return DatabaseAddress.of(settings, site);
    }

    @Context
    @EachBean(DatasourceConfiguration.class)
    @Replaces(value = DataSource.class, factory = DatasourceFactory.class)
    DataSource open(DatasourceConfiguration configuration, DatabaseAddress address) {
        // Held until the pool has its own connection: H2 closes its file with the last one.
        try (Connection first = address.connect()) {
            Trust.inDurability(address.engine(), first);
            pool = Trust.inIsolation(new HikariDataSource(pointed(configuration, address)));
            return pool;
        } catch (SQLException e) {
            throw Unreachable.because(e, address.engine());
        }
    }

    private static DatasourceConfiguration pointed(DatasourceConfiguration configuration, DatabaseAddress address) {
        configuration.setJdbcUrl(address.url());
        configuration.setDriverClassName(address.engine().driver());
        configuration.setUsername(address.properties().getProperty("user"));
        configuration.setPassword(address.properties().getProperty("password"));
        configuration.setDataSourceProperties(address.properties());
        configuration.setConnectionTestQuery(null);
        configuration.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return configuration;
    }

    @PreDestroy
    void close() {
        if (pool != null) {
            pool.close();
        }
    }
}
