package org.openday.database;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.configuration.jdbc.hikari.DatasourceFactory;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.EachBean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.runtime.event.annotation.EventListener;
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

    /** Longest wait for a connection before the waiting caller asks whether the database still answers. */
    private static final long LOOK_UP_AFTER_MS = 2_000;

    private static final long VALID_WITHIN_MS = 1_000;

    private @Nullable PatientPool pool;

    @Singleton
    DatabaseAddress address(DatabaseSettings settings, Site site) {
        return DatabaseAddress.of(settings, site);
    }

    @Context
    @EachBean(DatasourceConfiguration.class)
    @Replaces(value = DataSource.class, factory = DatasourceFactory.class)
    DataSource open(DatasourceConfiguration configuration, DatabaseAddress address, Pulse pulse) {
        // Held until the pool has its own connection: H2 closes its file with the last one.
        try (Connection first = address.connect()) {
            Trust.inDurability(address.engine(), first);
            pool = Trust.inIsolation(address.engine(), new PatientPool(pointed(configuration, address), pulse));
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
        configuration.setConnectionTimeout(LOOK_UP_AFTER_MS);
        configuration.setValidationTimeout(VALID_WITHIN_MS);
        return configuration;
    }

    @Singleton
    @Bean(preDestroy = "close")
    OwnConnection ping(DatabaseAddress address) {
        return new OwnConnection(address.impatient());
    }

    @EventListener
    void rest(DatabaseLost lost) {
        if (pool != null) {
            pool.rest();
        }
    }

    @EventListener
    void resume(DatabaseReturned returned) {
        if (pool != null) {
            pool.resume();
        }
    }

    @PreDestroy
    void close() {
        if (pool != null) {
            pool.close();
        }
    }
}
