package org.openday.database;

import io.micronaut.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Has Flyway refuse a database that a newer version has migrated; by itself it would only warn. */
@Singleton
@Named("default")
final class NewerIsRefused implements FlywayConfigurationCustomizer {

    @Override
    public void customizeFluentConfiguration(FluentConfiguration configuration) {
        configuration.ignoreMigrationPatterns(new String[0]);
    }

    @Override
    public String getName() {
        return "default";
    }
}
