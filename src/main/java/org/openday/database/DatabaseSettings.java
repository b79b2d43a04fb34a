package org.openday.database;

import io.micronaut.context.annotation.ConfigurationProperties;
import org.jspecify.annotations.Nullable;

/**
 * What the operator says about the database.
 *
 * @param url {@code OPENDAY_DB_URL}, {@code jdbc:mysql://…}; absent: an H2 file in the site's home
 * @param user {@code OPENDAY_DB_USER}
 * @param password {@code OPENDAY_DB_PASSWORD}
 */
@ConfigurationProperties("openday.db")
record DatabaseSettings(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password) {}
