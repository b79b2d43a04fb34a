/** The database behind Openday: its address, its migrations and the promise that a commit is on disk. */
@Configuration
@Requires(property = "datasources.default.enabled", notEquals = StringUtils.FALSE)
@NullMarked
package org.openday.database;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.util.StringUtils;
import org.jspecify.annotations.NullMarked;
