/** Whether the site is well, for whoever watches over it; left out, as the database is, where a copy is made without one. */
@Configuration
@Requires(property = "datasources.default.enabled", notEquals = StringUtils.FALSE)
@NullMarked
package org.openday.health;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.util.StringUtils;
import org.jspecify.annotations.NullMarked;
