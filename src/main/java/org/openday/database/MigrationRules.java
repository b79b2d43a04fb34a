package org.openday.database;

import io.micronaut.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** How the database is migrated: never back from a newer version, and in no hurry. */
@Singleton
@Named("default")
final class MigrationRules implements FlywayConfigurationCustomizer {

    private final DatabaseAddress address;

    MigrationRules(DatabaseAddress address) {
        this.address = address;
    }

    @Override
    public void customizeFluentConfiguration(FluentConfiguration configuration) {
        // By itself Flyway would only warn of a newer version.
        configuration.ignoreMigrationPatterns(new String[0]);
        // Outside the pool, whose time-outs would cut a long migration short.
        configuration.dataSource(
                address.url(),
                address.properties().getProperty("user"),
                address.properties().getProperty("password"));
    }

    @Override
    public String getName() {
        return "default";
    }
}
