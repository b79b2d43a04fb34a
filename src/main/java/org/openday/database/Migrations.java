package org.openday.database;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.flyway.DataSourceMigrationRunner;
import io.micronaut.jdbc.DataSourceResolver;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.openday.shared.BrokenConfiguration;

/** Brings the database up to date, or says in one sentence why it cannot. Not final, as Micronaut proxies its parent. */
@Singleton
@Replaces(DataSourceMigrationRunner.class)
class Migrations extends DataSourceMigrationRunner {

    Migrations(ApplicationContext context, ApplicationEventPublisher<Object> events, DataSourceResolver resolver) {
        super(context, events, resolver);
    }

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        try {
            return super.onCreated(event);
        } catch (FlywayValidateException e) {
            throw new BrokenConfiguration(
                    "The database is not what this version of Openday left: start the newer version that changed it, or"
                            + " bring back a backup from before the change.",
                    e);
        } catch (FlywayException e) {
            throw new BrokenConfiguration(
                    "The database cannot be brought up to date (" + reason(e)
                            + "): bring back the last backup and start the version of Openday it was made with.",
                    e);
        }
    }

    /** Flyway's first line names the script; what the database said is told by its code, as it may quote rows. */
    private static String reason(FlywayException failure) {
        String script = String.valueOf(failure.getMessage()).lines().findFirst().orElse("no reason given");
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .findFirst()
                .map(cause -> script + ", error " + ((SQLException) cause).getErrorCode())
                .orElse(script);
    }
}
